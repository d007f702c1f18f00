/**
 * Arrays of noughts for what is read of one article: pieces of blocks that they share, since memory of its own costs an array more
 * than most of them hold (extraction takes 2 % less processor time with pieces). A block lives as long as any piece of it:
 * what a corpus keeps is copied (`compact`, `stored`).
 */
export function int32s(count: number): Int32Array {
  const at = place(4 * count);
  return at < 0 ? new Int32Array(count) : new Int32Array(block, at, count);
}

/** The same of other numbers. */
export function uint16s(count: number): Uint16Array {
  const at = place(2 * count);
  return at < 0 ? new Uint16Array(count) : new Uint16Array(block, at, count);
}

/** The same of bytes. */
export function uint8s(count: number): Uint8Array {
  const at = place(count);
  return at < 0 ? new Uint8Array(count) : new Uint8Array(block, at, count);
}

const BLOCK = 65_536;
/** What is longer has memory of its own; what is as short as this V8 keeps in the array itself. */
const LONGEST = 16_384;
const SHORTEST = 64;

let block = new ArrayBuffer(0);
let used = 0;

/** Where so many bytes begin in the block; -1 where they need none. */
function place(bytes: number): number {
  if (bytes <= SHORTEST || bytes > LONGEST) return -1;
  if (used + bytes > block.byteLength) {
    block = new ArrayBuffer(BLOCK);
    used = 0;
  }
  const at = used;
  used = (used + bytes + 7) & ~7;
  return at;
}
