/** Bytes one after another, in a buffer that grows. */
export class ByteWriter {
  private buffer = new Uint8Array(FIRST);
  private view = new DataView(this.buffer.buffer);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.buffer.length) this.grow(1);
    this.buffer[this.length++] = value;
  }

  /** A number from 0 to 2^31 - 1, seven bits a byte. */
  integer(value: number): void {
    if (this.length + 5 > this.buffer.length) this.grow(5);
    let rest = value;
    while (rest > 127) {
      this.buffer[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.buffer[this.length++] = rest;
  }

  float(value: number): void {
    if (this.length + 8 > this.buffer.length) this.grow(8);
    this.view.setFloat64(this.length, value);
    this.length += 8;
  }

  /** Four bytes each, the low one first. */
  integers(values: Int32Array): void {
    if (this.length + values.length * 4 > this.buffer.length) this.grow(values.length * 4);
    for (let i = 0; i < values.length; i++, this.length += 4) this.view.setInt32(this.length, values[i]!, true);
  }

  bytes(values: Uint8Array): void {
    if (this.length + values.length > this.buffer.length) this.grow(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
  }

  /** A text: 1 where it is UTF-8 and 0 where it is UTF-16 (a lone surrogate has no UTF-8 form), its length in bytes, and these. */
  text(text: string): void {
    const size = utf8Length(text);
    this.byte(size < 0 ? 0 : 1);
    this.integer(size < 0 ? text.length * 2 : size);
    const end = this.length + (size < 0 ? text.length * 2 : size);
    if (end > this.buffer.length) this.grow(end - this.length);
    if (size === text.length) for (let i = 0; i < text.length; i++) this.buffer[this.length + i] = text.charCodeAt(i);
    else if (size >= 0) new TextEncoder().encodeInto(text, this.buffer.subarray(this.length, end));
    else for (let i = 0; i < text.length; i++) this.view.setUint16(this.length + 2 * i, text.charCodeAt(i), true);
    this.length = end;
  }

  /** How many units a text has, and the units: two bytes each, the low one first, or one. */
  units(text: string, wide: boolean): void {
    this.integer(text.length);
    const end = this.length + (wide ? 2 * text.length : text.length);
    if (end > this.buffer.length) this.grow(end - this.length);
    const { buffer } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      buffer[at++] = unit;
      if (wide) buffer[at++] = unit >> 8;
    }
    this.length = end;
  }

  /** Forgets what was written. */
  clear(): void {
    this.length = 0;
  }

  /** What was written since the last call. */
  take(): Uint8Array {
    const taken = this.buffer.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private grow(more: number): void {
    const longer = new Uint8Array(Math.max(this.length + more, this.buffer.length * 2));
    longer.set(this.buffer);
    this.buffer = longer;
    this.view = new DataView(longer.buffer);
  }
}

/** How many bytes `ByteWriter.integer` takes. */
export function integerSize(value: number): number {
  let size = 1;
  for (let rest = value; rest > 127; rest >>>= 7) size++;
  return size;
}

/** Room at first: what the mentions of most articles need. */
const FIRST = 16384;

/** How many bytes a text has in UTF-8, or -1 where a surrogate stands alone in it. */
function utf8Length(text: string): number {
  let size = text.length;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) continue;
    if (c < 0x800) size++;
    else if (c < 0xd800 || c > 0xdfff) size += 2;
    else if (c > 0xdbff || i + 1 === text.length || (text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) return -1;
    else {
      // A pair is four bytes for two units.
      size += 2;
      i++;
    }
  }
  return size;
}
