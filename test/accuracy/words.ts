/** Lower case without marks over letters. */
export function foldMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The last word of a name, folded: the surname of a person. Empty for null. */
export function lastWord(name: string | null): string {
  return foldMarks(name ?? '').trim().split(/\s+/).pop() ?? '';
}
