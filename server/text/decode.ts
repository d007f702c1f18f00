/**
 * Bytes to text, as the command line's contract and the README describe it: UTF-8 with or without a byte-order mark,
 * UTF-16 (either byte order) with one, otherwise Windows-1252. Line ends are kept as they stand.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** "%PDF-" */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/**
 * Whether the bytes are no text at all: a NUL among the first 8,000 bytes of something that is not UTF-16, the test
 * that git applies (`buffer_is_binary` in its xdiff-interface.c), or the mark of a PDF, whose first bytes may have none.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && (bytes.subarray(0, 8000).includes(0) || PDF.every((byte, i) => bytes[i] === byte));
}
