/** The words by which frames tell how far apart in time two things were, a list a name; see `SETS` in frame-words.ts. */
export const TIME_LISTS = {
  /** After a time: it is how far something was from something else. "Half an hour before" may be how long it took until then. */
  apartFrom: 'after later earlier afterwards beforehand ago',
  /** After what is counted: how many of them it was until something else, "six laps later". */
  afterwards: 'later earlier afterwards',
  ago: 'ago',
  /** After a length of time behind a date: it is the date of something else, "on Wednesday, a day after the fall". */
  reckoning: 'after before',
  /** Before a time: it is counted back from now, "in the last 20 years". */
  lapsed: 'last past',
  years: 'year years decade decades',
} as const;
