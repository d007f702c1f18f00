/** Where a term of a frame stands. */
export const Role = { head: 1, modifier: 2, clause: 4, sentence: 8, before: 16, name: 32, near: 64, previous: 128, predicate: 256, place: 512 } as const;

/** Of the word that tells both whom a figure counts and what befell them: "13 dead". */
export const TOLL = Role.head | Role.predicate;

/** The place of that word among the terms of a frame; -1 where there is none. */
export const tollIn = ({ roles }: { readonly roles: Int32Array }): number => roles.findIndex((role) => (role & TOLL) === TOLL);

/** The weight of a term stands above its role bits. */
export const WEIGHT_SHIFT = 10;

/** What limits a figure's scope or says how it stands to others. */
export const Scope = {
  /** The head is a word for people in general, or is left out. */
  people: 1,
  /** A difference and not a level: "rose by 12". */
  change: 2,
  /** A part of something counted nearby: "two of them", "including 12 children". */
  part: 4,
  /** Comes on top of another figure: "another 60", "five more". */
  more: 8,
  /** What is left of a whole: "the other four", "the remaining six". */
  other: 16,
  /** "in total", "so far", "altogether". */
  total: 32,
  /** Of an earlier time or occasion: "last time", "up from 340". */
  prior: 64,
  /** Expected, planned or possible. */
  plan: 128,
  /** For one of many: "each", "a kilo". */
  each: 256,
  /** A level after a fall: "dropped to 37". */
  fallen: 512,
  /** The clause denies it. */
  negated: 1024,
  /** No noun says what is counted. */
  headless: 2048,
  /** A date given by its distance from today ("last year"): it may agree, but articles of different days differ in it. */
  relative: 4096,
  /** Not what is but what may or ought to be: "licensed for 90", "had asked for 12 years". */
  wish: 8192,
  /** A date given by its weekday, in which no digit can be wrong. */
  weekday: 16384,
  /** Found by asking people: another poll finds another number. */
  sampled: 32768,
  /** One of many figures in its sentence, as in a table of results. */
  listed: 65536,
  /** What a figure before it is a part of: "61 of the 150 seats". */
  whole: 131072,
  /** Stands in a line of a few words without a verb: "Attendance: 200". */
  fragment: 262144,
  /** Tells which one is meant: "the sixth inning", "the 800 metres final". Another value means another one. */
  naming: 524288,
  /** How far from something else it was and not how long it took: "three days after the vote". Of an age: the one that somebody had when something was, "until he was 18", "as an 11-year-old". */
  offset: 1048576,
  /** A date on which something begins: "since 5 May", "began on 5 May". */
  opening: 2097152,
  /** A date on which something ends: "until 5 May", "runs out on 5 May". */
  closing: 4194304,
  /** Stands in one word with what it counts: "the 40-seat council". */
  compound: 8388608,
  /** Counts one kind together with another: "56 lawyers and investigators". */
  joint: 16777216,
  /** Somebody is named whom it counts too, "nine dead, including the driver". */
  inclusive: 67108864,
  /** "an average of 12": each of many may be another. */
  average: 33554432,
  /** Less than the number that stands there: "fewer than 4,000", but not "up to 4,000". */
  below: 134217728,
  /** A date on which something happened last: "the first fire since 2011", "had not burned since 2011". */
  lastTime: 268435456,
  /** A date since which nothing of the kind was so much so: "the worst fire since 2011". */
  record: 536870912,
  /** A part that is told after its own number: "11 of its 58 schools", "four of them". */
  amongThem: 1073741824,
} as const;
