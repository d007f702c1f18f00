/** The verbs that help others, in all their forms. */
export const AUXILIARIES = 'is are was were be been being has have had do does did will would shall should can could may might must';
