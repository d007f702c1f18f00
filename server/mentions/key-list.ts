/** Keys as an index finds them: 32-bit hashes, and for each the index of the mention (or the offset) that it stands for. The room is used again. */
export class KeyList {
  hashes = new Int32Array(FIRST);
  indexes = new Int32Array(FIRST);
  count = 0;

  add(hash: number, index: number): void {
    if (this.count === this.hashes.length) this.grow();
    this.hashes[this.count] = hash;
    this.indexes[this.count++] = index;
  }

  /** Adds it unless it is one of those from the place `from` on. */
  addOnce(hash: number, index: number, from: number): void {
    for (let i = from; i < this.count; i++) if (this.hashes[i] === hash) return;
    this.add(hash, index);
  }

  /** Forgets what was added. */
  clear(): void {
    this.count = 0;
  }

  private grow(): void {
    const { hashes, indexes } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.indexes = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    this.indexes.set(indexes);
  }
}

/** Room at first: what most articles need. */
const FIRST = 1024;
