import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';

/** The texts of each quantity that differs among articles of successive days that open with the same lead. */
export const differing = (lead: string, ...bodies: readonly string[]): string[] =>
  quantities(corpusOf(bodies.map((body, i) => `=== ${'abc'[i]!}.txt\nPublished ${String(4 + i)} May 2031\n\n${lead}\n\n${body}`).join('\n\n')))
    .filter(({ verdict }) => verdict === 'differ')
    .map(({ mentions }) => mentions.map(({ text }) => text).join(' / '));
