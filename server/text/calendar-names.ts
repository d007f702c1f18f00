/** The months, in order. */
export const MONTH_NAMES = 'january february march april may june july august september october november december';
/** The days of the week, from Sunday. */
export const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday';
/** How the months are shortened. */
export const SHORT_MONTH_NAMES = 'jan feb mar apr jun jul aug sep sept oct nov dec';
/** How the days of the week are shortened. */
export const SHORT_WEEKDAY_NAMES = 'sun mon tue tues wed weds thu thur thurs fri sat';

/** Months by name and short name, 1 to 12. */
export const MONTHS = numbered(MONTH_NAMES, SHORT_MONTH_NAMES, 1);
/** Weekdays by name and short name; 0 is Sunday. */
export const WEEKDAYS = numbered(WEEKDAY_NAMES, SHORT_WEEKDAY_NAMES, 0);

function numbered(full: string, short: string, first: number): ReadonlyMap<string, number> {
  const names = full.split(' ');
  const numberOf = (name: string): number => first + names.findIndex((whole) => whole.startsWith(name.slice(0, 3)));
  return new Map([...names, ...short.split(' ')].map((name) => [name, numberOf(name)]));
}
