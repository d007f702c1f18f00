/** Shares of the lines of running text that are put in capitals and in title case. */
const SHOUTED = 0.12;
const TITLED = 0.23;

/** The text with some of its lines written as headlines are, letter for letter in the same places, so that the tagger learns both styles. */
export function recased(text: string, random: () => number): string {
  return text.replace(/[^\n]+/g, (line) => {
    const chance = random();
    if (line === line.toUpperCase() || chance > SHOUTED + TITLED) return line;
    if (chance > SHOUTED) return line.replace(/[A-Za-z]{4,}|(?<=^|[-.:] )[a-z]+/g, (word) => word[0]!.toUpperCase() + word.slice(1));
    const upper = line.toUpperCase();
    return upper.length === line.length ? upper : line;
  });
}
