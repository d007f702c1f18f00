/** Labels of tokens. */
export const NONE = 0;
export const PERSON = 1;
export const ORGANIZATION = 2;
export const PLACE = 3;
export const OTHER = 4;
export const LABELS = 5;
