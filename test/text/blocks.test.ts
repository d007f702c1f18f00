import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadable, splitBlocks } from '../../server/text/blocks.ts';
import { parseArticle } from '../../server/text/article.ts';

/** Blocks as `kind: text`, one a line. */
function show(text: string): string[] {
  return splitBlocks(text).map((block) => `${block.kind}: ${text.slice(block.start, block.end).replace(/\s+/g, ' ')}`);
}

const PROSE = 'The old bridge over the Tarn was closed to lorries, the county said on Tuesday.';

describe('blocks', () => {
  it('tell the page from the article', () => {
    const page = `Skip to content\nJoin our newsletter\n\nBridge closed\n\nUpdated 6 May 2031, 11:20\nShare this article\n\n9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\nA diver at the bridge. Picture: Velle News\n\n${PROSE}\n\nWhat happens next?\n\n${PROSE}\n\n— With files from Otto Lind in Velle\n\nRELATED: Ten bridges\nTerms of Use   Privacy   Contact`;
    expect(show(page)).toEqual([
      'chrome: Skip to content',
      'chrome: Join our newsletter',
      'title: Bridge closed',
      'date-line: Updated 6 May 2031, 11:20',
      'chrome: Share this article',
      'hash: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      'caption: A diver at the bridge. Picture: Velle News',
      `prose: ${PROSE}`,
      'heading: What happens next?',
      `prose: ${PROSE}`,
      'byline: — With files from Otto Lind in Velle',
      'chrome: RELATED: Ten bridges',
      'chrome: Terms of Use Privacy Contact',
    ]);
  });
  it('keep the date before the first word apart', () => expect(show(` date 2031-05-06 ${PROSE}`)).toEqual(['date-line: date 2031-05-06', `prose: ${PROSE}`]));
  it('hold sentences that end in a title which is a name', () => {
    const text = 'The vote was won by Hun Sen. The count went on, said Sen. Ana Dell.';
    expect(parseArticle('a.txt', text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['The vote was won by Hun Sen.', 'The count went on, said Sen. Ana Dell.']);
  });
  it('join wrapped lines that end early, and leave a headline alone', () => {
    const wrapped = `Storm heads for the open sea after a long night of rain here\nSept. 24, 2031 09:15 JST\n\nThe storm, which crossed the islands on Monday in less than two hours, had\nmoved on by Wednesday. "We have counted every boat in the harbour of Velle,"\nsaid Ana Dell. Its minister of the interior for ten years and more, in\nVelle, Carl Amos, was asked about the wall, the boats and the harbour,\nand left. There was, as everybody could see who stood there, nothing\nNora could say.`;
    expect(show(wrapped).map((line) => line.slice(0, 24))).toEqual(['title: Storm heads for t', 'date-line: Sept. 24, 203', 'prose: The storm, which ']);
  });
  it('join lines that were wrapped by hand, and a sentence that was cut', () => {
    expect(show('Divers have found a crack in the second pier of the old\nbridge over the Tarn, the county said. It will stay shut\nuntil the autumn. Lorries have to go round by Velle, which\nis forty kilometres.\n\nNobody was hurt.')).toHaveLength(2);
    expect(show('Divers have found a crack in the second pier --- the oldest of them\n\nwhich stands in the river --- and another in the third, the county said.')).toHaveLength(1);
  });
  it('join a line that ends in a word on which more must follow, whatever begins the next one', () => {
    expect(show('The level of the river in the old town fell to 19 feet on Wednesday, from\n21 feet at the start of the week.')).toHaveLength(1);
    expect(show('The level of the river in the old town fell to 19 feet on Wednesday\n21 feet at the start of the week')).toHaveLength(2);
  });
  it('know Markdown', () => {
    expect(show(`# Bridge closed\n\n## Why\n\n> It is old,\n> said the mayor.\n\n- one pier\n- two piers\n\n\`\`\`\ncode "here"\n\`\`\`\n\n---\n\n${PROSE}`)).toEqual([
      'title: # Bridge closed',
      'heading: ## Why',
      'quote: > It is old, > said the mayor.',
      'list: - one pier',
      'list: - two piers',
      'code: ``` code "here" ```',
      'chrome: ---',
      `prose: ${PROSE}`,
    ]);
  });
  it('know bars and rows of a table by their gaps', () => {
    expect(show('About us   Careers   Contact us')).toEqual(['chrome: About us Careers Contact us']);
    expect(show('Velle   12')).toEqual(['chrome: Velle 12']);
    expect(show('Tarn   quite high\nLower Orle   very low')).toEqual(['chrome: Tarn quite high', 'chrome: Lower Orle very low']);
  });
  it('know a table of data by the numbers in its columns, its head too', () => {
    const table = 'Wool      Old      New\nLambs     1,200    1,450.5\nTop ewe   $40,100  $38,900\nRams      (9)      12%';
    expect(show(`${PROSE}\n\n${table}\n\n${PROSE}`).slice(1, -1)).toEqual(['row: Wool Old New', 'row: Lambs 1,200 1,450.5', 'row: Top ewe $40,100 $38,900', 'row: Rams (9) 12%']);
    expect(show('Velle\t12\nTarn\t9')).toEqual(['row: Velle 12', 'row: Tarn 9']);
    expect(show('About us   Careers\nContact   12')).toEqual(['chrome: About us Careers', 'chrome: Contact 12']);
    expect(show('News   Sport   Weather   12\nShop   Radio   Terms   2031')).toEqual(['chrome: News Sport Weather 12', 'chrome: Shop Radio Terms 2031']);
    expect(show('Velle   12\n\nTarn   9')).toEqual(['chrome: Velle 12', 'chrome: Tarn 9']);
    expect(show('The ferry   took fifty two lorries and a horse across the Tarn\nVelle   12\nTarn   9')).not.toContain('row: Velle 12');
  });
  it('make each cell of a row a sentence', () => {
    const text = 'Lambs     1,200  (9)\nTop ewe\t40 to 50   U.S. No. 3';
    expect(parseArticle('a.txt', text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Lambs', '1,200', '(9)', 'Top ewe', '40 to 50', 'U.S. No. 3']);
  });
  it('do not take one gap too wide for a bar', () => {
    expect(show('The ferry took fifty   two lorries to Velle')).toEqual(['title: The ferry took fifty two lorries to Velle']);
    expect(show('Lorries waiting: fifty   two')).toEqual(['title: Lorries waiting: fifty two']);
  });
  it('take a fence that is never closed for text', () => expect(show(`\`\`\`\n${PROSE}`).at(-1)).toBe(`prose: ${PROSE}`));

  it('cover any text in order, without white space at their ends', () => {
    const pieces = fc.array(fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '---', '> ', '# ', '- ', '```', PROSE, 'By Ida Roth', 'Menu', 'date 2031-05-06', '"', '\ud800', '|', '\t'), { maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(pieces.map((list) => list.join('')), fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const block of splitBlocks(text)) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const article = parseArticle('a.txt', text);
        let token = 0;
        for (const sentence of article.sentences) {
          expect(sentence.from).toBeGreaterThanOrEqual(token);
          expect(sentence.to).toBeGreaterThan(sentence.from);
          expect(sentence.start).toBe(article.tokens.start[sentence.from]);
          expect(isReadable(article.blocks[sentence.block]!)).toBe(true);
          token = sentence.to;
        }
      }),
      { numRuns: 300 },
    );
  });
});
