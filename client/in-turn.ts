/** Runs what it is given, each once the one before has ended, well or badly. */
export type InTurn = <T>(run: () => Promise<T>) => Promise<T>;

/** A row of runs that begin one after another, in the order in which they were asked for. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const result = last.then(run, run);
    last = result;
    return result;
  };
}
