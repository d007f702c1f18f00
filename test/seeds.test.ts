import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../server/corpus/create.ts';
import { compare } from '../server/findings/compare.ts';
import type { Quantity } from '../server/findings/comparison.ts';

const SEEDS = join(import.meta.dirname, '..', 'seeds');
const corpus = createCorpus();
for (const file of readdirSync(SEEDS)) corpus.set(file, readFileSync(join(SEEDS, file), 'utf8'));
const { figures, quotes, names } = compare(corpus);

/** Where the readings of a quantity stand: "$22 billion: 001 002; $19.7 billion: 001". */
function told({ readings, mentions }: Quantity): string {
  return readings.map((reading, i) => `${reading.text}: ${[...new Set(mentions.filter((m) => m.readings.includes(i)).map((m) => m.uri.slice(0, 3)))].join(' ')}`).join('; ');
}

describe('the sample articles', () => {
  it('differ in one figure alone', () => {
    expect(figures.filter((quantity) => quantity.verdict === 'differ').map(told)).toEqual(['$22 billion: 001 002 003; $19.7 billion: 001']);
  });

  it('agree on the rest', () => {
    const agreed = figures.filter((quantity) => quantity.verdict === 'agree').map(told);
    for (const quantity of ['30: 000 004', '1,000: 001 002', '500: 001 002', 'one-fifth: 001 002 003', 'two years: 001 002 003', '2014: 001 002']) expect(agreed).toContain(quantity);
  });

  it('hold a quote that was corrected and one that was turned into its opposite', () => {
    const changes = quotes.flatMap((quotation) => quotation.mentions.flatMap((mention) => mention.changes.map((change) => `${mention.uri.slice(0, 3)}: ${change.source ?? ''} > ${change.here ?? ''}`)));
    expect(changes).toContain('002:  > be');
    expect(changes).toContain('003: realistic > unrealistic');
  });

  it('spell one president in two ways', () => {
    expect(names.flatMap((entity) => entity.misspellings.map((spelling) => `${entity.entity}: ${spelling.text}`))).toEqual(['Volodymyr Zelenskyy: Volodymyr Zelenskiy']);
  });
});
