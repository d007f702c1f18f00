/** Reads what a `ByteWriter` wrote; an error where bytes are missing. */
export interface Reader {
  readonly byte: () => number;
  readonly integer: () => number;
  /** A number of things that follow, at least one byte each or one bit: an error where fewer bytes are left. */
  readonly length: () => number;
  readonly float: () => number;
  readonly bytes: (length: number) => Uint8Array;
  /** So many numbers of four bytes. */
  readonly integers: (count: number) => Int32Array;
  /** So many numbers as `integer` reads them. */
  readonly shortIntegers: (count: number) => Int32Array;
}

/** A reader from the beginning of the bytes. */
export function createReader(data: Uint8Array): Reader {
  let at = 0;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const need = (count: number): void => {
    if (at + count > data.length) throw new RangeError('cut off');
  };
  const byte = (): number => {
    if (at >= data.length) throw new RangeError('cut off');
    return data[at++]!;
  };
  const integer = (): number => {
    let next = byte();
    if (next < 128) return next;
    let value = next & 127;
    for (let shift = 7; shift < 35 && next > 127; shift += 7) {
      next = byte();
      value |= (next & 127) << shift;
    }
    return value;
  };
  return {
    byte,
    integer,
    length() {
      const length = integer();
      if (length < 0) throw new RangeError('not a length');
      need(length);
      return length;
    },
    float() {
      need(8);
      at += 8;
      return view.getFloat64(at - 8);
    },
    bytes(length) {
      need(length);
      at += length;
      return data.subarray(at - length, at);
    },
    integers(count) {
      need(4 * count);
      const numbers = new Int32Array(count);
      for (let i = 0; i < count; i++, at += 4) numbers[i] = view.getInt32(at, true);
      return numbers;
    },
    shortIntegers(count) {
      const numbers = new Int32Array(count);
      for (let i = 0; i < count; i++) numbers[i] = integer();
      return numbers;
    },
  };
}
