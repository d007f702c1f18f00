/** Whether the folded word has the form of an adverb, and is none of the other words in -ly. */
export function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 4 && !NOUNS_IN_LY.has(word);
}

const NOUNS_IN_LY = new Set('family ally rally supply assembly monopoly anomaly butterfly bully belly jelly reply italy july'.split(' '));
