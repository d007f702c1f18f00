import type { Change } from '../../server/findings/comparison.ts';
import { quotations } from '../../server/findings/quotations.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';

/** Two articles about one event, each with its quotes; `body` goes after a common lead. */
export function pair(a: string, b: string): string {
  return `=== a.txt\nPublished 3 May 2031\n\n${LEAD}\n\n${a}\n\n${after('b.txt', 4, b)}`;
}

/** A third article about it, to go after a pair. */
export function third(body: string, name = 'c.txt'): string {
  return after(name, 5, body);
}

const after = (name: string, day: number, body: string): string => `=== ${name}\nPublished ${day} May 2031\n\n${LEAD} Engineers from Tolmezza went up the Lirano.\n\n${body}`;

/** Every statement with more than one mention: its mentions as "a.txt source", "b.txt altered -x +y". */
export function linked(text: string): string[][] {
  return quotations(corpusOf(text))
    .filter((q) => q.mentions.length > 1)
    .map((q) => q.mentions.map((m) => [m.uri, m.match, ...m.changes.map(shown)].join(' ')));
}

/** The mentions with one verdict, of all statements. */
export function verdicts(text: string, verdict: 'spliced' | 'misattributed'): string[] {
  return linked(text).flat().filter((mention) => mention.includes(verdict));
}

function shown(change: Change): string {
  return `${change.source === null ? '' : `-${change.source} `}${change.here === null ? '' : `+${change.here}`}`.trim();
}
