import { it } from 'vitest';
import { align } from '../../server/features/alignment.ts';
import { links } from '../../server/features/links.ts';
import { overlaps } from '../../server/features/overlap.ts';
import { parseArticle } from '../../server/text/article.ts';
import { expectLinear } from '../growth.ts';

const PATTERNS = ['a ', 'A. ', '. ', 'The bridge fell. ', 'http://a.b/c ', 'http://a.b/c.txt ', 'a.txt ', 'a/', '.', 'http://a.b/,,,,', 'one hundred and '];

it.each([
  ['finding links', (text: string) => void links(text, (path) => path)],
  ['aligning', (text: string) => void align(parseArticle('a.txt', text), parseArticle('b.txt', `Some lead. ${text}`))],
  ['measuring overlap', (text: string) => void overlaps(parseArticle('a.txt', text), [parseArticle('b.txt', `Some lead. ${text}`)])],
])('%s is linear in any input', (_, work) => {
  for (const pattern of PATTERNS) expectLinear(pattern, 30_000, (text) => () => work(text));
}, 60_000);
