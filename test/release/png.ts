const SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG in pixels, as its first chunk has them; null for other bytes. */
export function pngSize(bytes: Buffer): readonly [width: number, height: number] | null {
  if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== SIGNATURE) return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
