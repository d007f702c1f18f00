/** Arrays that a sheet can hold. */
export type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** By the number that stands for them in a sheet. */
const KINDS = [Uint8Array, Uint16Array, Int32Array, Uint32Array] as const;
const KIND_BITS = 2;

/**
 * Arrays of numbers side by side in one buffer, each at a multiple of four bytes, with the kind and the length of each at
 * the head: `arraysIn` gives them back without reading them. The order of the bytes of a number is the machine's.
 */
export function sheetOf(arrays: readonly Column[]): Uint8Array<ArrayBuffer> {
  return sheetsOf([arrays])[0]!;
}

/** Several sheets, which share one buffer. */
export function sheetsOf(sheets: readonly (readonly Column[])[]): Uint8Array<ArrayBuffer>[] {
  const all = sheets.map(sheetParts);
  const lengths = all.map((parts) => parts.reduce((sum, { length }) => sum + length, 0));
  const buffer = new ArrayBuffer(lengths.reduce((sum, length) => sum + length, 0));
  let end = 0;
  return all.map((parts, i) => {
    const sheet = new Uint8Array(buffer, end, lengths[i]);
    end += sheet.length;
    let at = 0;
    for (const part of parts) {
      sheet.set(part, at);
      at += part.length;
    }
    return sheet;
  });
}

/** The bytes of the same sheet one after the other, those of an array where they are: to copy millions of them takes long. */
export function sheetParts(arrays: readonly Column[]): Uint8Array[] {
  const head = Int32Array.from([arrays.length, ...arrays.map((array) => (array.length << KIND_BITS) | KINDS.findIndex((kind) => array instanceof kind))]);
  return [head, ...arrays].flatMap(({ buffer, byteOffset, byteLength }) => {
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    const gap = padded(byteLength) - byteLength;
    return gap === 0 ? [bytes] : [bytes, new Uint8Array(gap)];
  });
}

/** The arrays of a sheet, which stay in its buffer. Bytes that are no sheet give an error or other arrays. */
export function arraysIn(sheet: Uint8Array): Column[] {
  const { byteOffset, byteLength } = sheet;
  const buffer = sheet.buffer as ArrayBuffer;
  if (byteOffset % 4 !== 0) return arraysIn(new Uint8Array(sheet));
  const [count = 0] = new Int32Array(buffer, byteOffset, Math.min(1, byteLength >> 2));
  let at = byteOffset + 4 * (1 + count);
  return Array.from(new Int32Array(buffer, byteOffset + 4, count), (entry) => {
    const array = new KINDS[entry & (KINDS.length - 1)]!(buffer, at, entry >>> KIND_BITS);
    at += padded(array.byteLength);
    if (at > byteOffset + byteLength) throw new RangeError('cut off');
    return array;
  });
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}
