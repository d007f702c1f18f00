/** Where the bytes of a way of writing stand among packed names. */
export interface Way {
  readonly from: number;
  readonly to: number;
}

/** Goes through packed names. */
export class NamesCursor {
  constructor(
    private readonly packed: Uint8Array,
    public at = 0,
  ) {}

  integer(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = this.packed[this.at++]!;
      value |= (next & 127) << shift;
      if (next < 128) return value;
    }
    throw new RangeError('not a number');
  }

  /** Passes over so many numbers. */
  skip(count: number): this {
    for (let left = count; left > 0; left--) while (this.packed[this.at++]! > 127);
    return this;
  }

  /** Where the ways up to one stand, from here on. */
  ways(last: number): Way[] {
    const found: Way[] = [];
    while (found.length <= last) {
      const length = this.integer();
      const from = this.at;
      this.at += length;
      if (this.at > this.packed.length) throw new RangeError('cut off');
      found.push({ from, to: this.at });
    }
    return found;
  }
}
