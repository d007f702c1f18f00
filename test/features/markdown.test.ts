import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { articleName, escapeMarkdown, linkTo, shorten } from '../../server/features/markdown.ts';

describe('text of an article as Markdown', () => {
  const cases: [string, string][] = [
    ['plain words, 19.7 and 1-2', 'plain words, 19.7 and 1-2'],
    ['**bold** _it_ `code` ~~no~~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~'],
    ['[click](command:evil)', '\\[click\\]\\(command:evil\\)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert\\(1\\)\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a | b', 'a \\| b'],
    ['$(warning) costs $5', '\\$\\(warning\\) costs \\$5'],
    ['see https://x.example or www.x.example, a@b.example', 'see https\\://x.example or www\\.x.example, a\\@b.example'],
    ['line\r\n\r\n# heading', 'line \\# heading'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['=====', '\\====='],
    ['a\u202eb\u0000c', 'a b c'],
  ];
  for (const [text, markdown] of cases) it(text, () => expect(escapeMarkdown(text)).toBe(markdown));

  it('never spans lines, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\n\r\u2028\u2029]/.test(escapeMarkdown(text))), { numRuns: 50 });
  });

  it('leaves no mark of Markdown unescaped, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', '*', '[', ']', '(', ')', '<', '`', '|', 'a', ' ', '\n') }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[\\*[\]()<`|]/g, '')).not.toMatch(/[\\*[\]()<`|]/);
      }),
    );
  });
});

describe('links', () => {
  it('select the passage, counted from 1, and carry the title as a tooltip', () => {
    const corpus = createCorpus();
    corpus.set('file:///w/a.txt', '---\ntitle: The "big" (one)\ndate: 2024-05-01\n---\n\nFirst line.\nSecond line.');
    const entry = corpus.entry('file:///w/a.txt')!;
    const start = entry.lines[6]!;
    expect(linkTo(corpus, 'file:///w/a.txt', { start, end: start + 6 }, 'here')).toBe('[here](file:///w/a.txt#L7,1-L7,7 "The \\"big\\" \\(one\\) · 2024-05-01")');
  });
  it('are plain words when the article is gone', () => expect(linkTo(createCorpus(), 'x', { start: 0, end: 1 }, 'here')).toBe('here'));
});

describe('names and lengths', () => {
  it('names an article by its file', () => expect(articleName('file:///w/seeds/caf%C3%A9%20two.txt')).toBe('caf\u00e9 two'));
  it('takes a name that is no URI as it is', () => expect(articleName('100%.md')).toBe('100%'));
  it('cuts at a word', () => expect(shorten('one two three four', 12)).toBe('one two…'));
  it('cuts a word that is too long, not through a character', () => expect(shorten('x\u{1f600}\u{1f600}\u{1f600}', 5)).toBe('x\u{1f600}…'));
});
