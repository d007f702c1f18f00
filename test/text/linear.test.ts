import { it } from 'vitest';
import { parseArticle } from '../../server/text/article.ts';
import { termsOf } from '../../server/corpus/terms.ts';
import { expectLinear } from '../growth.ts';

/** What made scanners slow in the past, or could. */
const PATTERNS = [
  'a', 'A', '1', ',', '"', '“', '‘', "'", '.', '. ', ' ', '\n', '\r', '\t', '-', '- ', '> ', '#', '|', ' | ', ' / ', '```\n', '---\n', '>\n', 'A. ', 'U.S. ', 'Mr. ', '“"', '\n\n', '\n \n',
  '1,000 ', 'one hundred and ', 'By ', 'By A. B. ', 'The Old Bridge ', 'OLD BRIDGE/', 'Photo: ', 'May 6 ', 'May 6, 2031 ', '(AP) ', 'Copyright ', '\ud800', '\u00a0', 'x   y', 'date 2031-05-06 ', '![', '<a>', '1. ',
];

it.each(PATTERNS)('the text layer is linear in %j', (pattern) => {
  expectLinear(pattern, 60_000, (text) => () => void termsOf(parseArticle('a.txt', text)));
});
