/** The men of a family, each to another member of it, in the singular. */
export const KINSMEN = 'father grandfather stepfather brother husband widower son grandson uncle nephew';
/** The women of a family, in the same order. */
export const KINSWOMEN = 'mother grandmother stepmother sister wife widow daughter granddaughter aunt niece';
/** Both, and those whom the word does not tell to be one or the other. */
export const KIN = `${KINSMEN} ${KINSWOMEN} cousin`;
