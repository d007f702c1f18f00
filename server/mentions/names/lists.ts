/** The parts of a word's class: the number of the cluster of words that are used alike, and which lists of names hold it. */
export const CLUSTER = 0xff;
export const GIVEN_MALE = 0x100;
export const GIVEN_FEMALE = 0x200;
export const FAMILY = 0x400;
export const CITY = 0x800;
