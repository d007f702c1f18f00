/** One kind of random input. */
export interface Fuzz {
  readonly name: string;
  /** Tries so many cases. Rejects with the smallest case that fails and how to repeat it. */
  run(seed: number, cases: number): Promise<void>;
  /** Processor time in milliseconds that other processes have spent for it. */
  spent?(): number;
}
