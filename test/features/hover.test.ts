import { describe, expect, it } from 'vitest';
import { hover } from '../../server/features/hover.ts';
import { scene } from './cursor.ts';

/** The hover at `|`, with link targets left out; `told` where a finding there is shown above it, `allRead` where no article is still to be read. */
async function check(text: string, told = false, allRead = true): Promise<string | null> {
  const { corpus, uri, offset, read } = scene(text);
  const found = await hover(corpus, uri, offset, read, () => told, allRead);
  return found && found.markdown.replace(/\]\([^)\s]*(?: "[^"]*")?\)/g, ']');
}

const STORM = `
=== gazette.txt
 date 2025-05-06 Mayor Odile Brannigan said on Tuesday, May 6, 2025 that the storm had destroyed 140 houses in Larkhaven.

"We will not leave anybody behind, and we will rebuild every house," Brannigan said. "It takes time."

=== post.txt
 date 2025-05-07 The storm destroyed 140 houses in Larkhaven, Mayor Odile Branigan said on Tuesday.

"We will leave anybody behind, and we will rebuild every house," Branigan said.

Officials said it takes some time and the town will rebuild every house with help from the county.
=== herald.txt
 date 2025-05-07 The storm destroyed 410 houses in Larkhaven, Mayor Odile Brannigan said.
`;

const at = (text: string, mark: string): string => {
  const i = text.indexOf(mark);
  if (i < 0) throw new Error(mark);
  return `${text.slice(0, i + 1)}|${text.slice(i + 1)}`;
};

describe('while articles are still being read', () => {
  const ALONE = '=== gazette.txt\n date 2025-05-06 The storm hit Larkhaven. "We will rebuild every house," Mayor Odile Brannigan said of 140 houses.';

  it('nothing is said to stand in no other article', async () => {
    for (const [mark, claim] of [['140', 'No other article gives this figure.'], ['We will', 'In no other article.'], ['Brannigan', 'in no other']] as const) {
      expect(await check(at(ALONE, mark))).toContain(claim);
      const soFar = await check(at(ALONE, mark), false, false);
      expect(soFar).toMatch(/\*\*/);
      expect(soFar).not.toMatch(/no other/i);
      expect(soFar).toBe(soFar?.trim());
    }
  });
});

describe('on a name', () => {
  it('says who it is, how it is written, where it stands, and how another article introduces it', async () => {
    const markdown = await check(at(STORM, 'Branigan said on'));
    expect(markdown).toMatch(/^\*\*Odile Brannigan\*\* · person · _Mayor/);
    expect(markdown).toContain('Also: Brannigan\n\nSpelt differently: Branigan, Odile Branigan – as here');
    expect(markdown).toMatch(/> Mayor Odile Brannigan said on Tuesday, May 6, 2025 .*\n>\n> — \[gazette\]/);
    expect(markdown).toMatch(/^5 times in 3 articles: this article ×2 · \[gazette\] ×2 · \[herald\]$/m);
  });
});

describe('on a figure', () => {
  it('shows what each article says, differing readings first', async () => {
    const [head, table] = (await check(at(STORM, '140 houses in Larkhaven.')))!.split('\n\n');
    expect(head).toBe('**140 houses**');
    expect(table!.split('\n')).toEqual([
      '| Article | Says | |',
      '| :-- | :-- | :-- |',
      '| [this article] | the storm had destroyed **140** houses in Larkhaven | here |',
      '| [herald] | The storm destroyed **410** houses in Larkhaven | **≠ differs** |',
      '| [post] | The storm destroyed **140** houses in Larkhaven | = agrees |',
    ]);
  });
  it('shows whole words and amounts around it', async () => {
    const table = await check('=== a.txt\nThe storm in Larkhaven hurt 31 people. Prices rose to |£4.5m a year from £3.9m in spring.\n=== b.txt\nThe storm in Larkhaven hurt 31 people. It would save £3.1m a year, from £4.5m a year, the board of Larkhaven said.');
    expect(table).toContain('| [this article] | Prices rose to **£4.5m** a year from £3.9m in | here |');
    expect(table).toContain('| [b] | save £3.1m a year, from **£4.5m** a year, the board of | = agrees |');
  });
  it('shows no words that say nothing of it', async () => {
    const head = async (text: string): Promise<string> => (await check(`=== a.txt\n${text}\n=== b.txt\nNothing to see.`))!.split('\n')[0]!;
    expect(await head('"|Twenty-two years I have been here," said Ada Quill.')).toBe('**22 years** · duration');
    expect(await head('The number of pupils has fallen by |19 percent.')).not.toContain('fallen');
  });
  it('gives a rank as it stands there', async () => {
    expect(await check('=== a.txt\nAda Quill was the |third woman to lead the harbour board.\n=== b.txt\nNothing to see.')).toMatch(/^\*\*third\*\* · rank · /);
  });
  it('says so when no other article gives it', async () => {
    expect(await check('=== a.txt\nThe bridge cost |$3 million.\n=== b.txt\nNothing to see.')).toMatch(/^\*\*\\\$3,000,000\*\* · money.*\n\nNo other article gives this figure\.$/);
  });
});

describe('on a date', () => {
  it('gives of a week its Monday', async () => {
    expect(await check('=== a.txt\n date 2025-08-24 Moscow bombarded the town |this week, Ada Quill said.\n=== b.txt\nNothing to see.')).toMatch(/^\*\*week of Monday, 18 August 2025\*\* · “this week” in an article of Sunday, 24 August 2025/);
  });
  it('lists the other places of this article before those of others', async () => {
    const day = await check('=== b.txt\n date 2025-05-06 The mill closed |Tuesday, Ada Quill said. Ada Quill said the mill in Larkhaven closed on Tuesday.\n=== a.txt\n date 2025-05-06 The mill closed Tuesday, Ada Quill said.');
    expect(day!.split('\n').filter((line) => line.startsWith('| [')).map((line) => /\[([^\]]*)/.exec(line)![1])).toEqual(['this article', 'this article', 'a']);
  });
  it('gives the day and what it was told from', async () => {
    expect(await check(at(STORM, 'Tuesday.'))).toMatch(/^\*\*Tuesday, 6 May 2025\*\* · “Tuesday” in an article of Wednesday, 7 May 2025/);
  });
});

describe('on a quote', () => {
  it('marks the changed words and leads to the source', async () => {
    expect(await check(at(STORM, 'will leave anybody'))).toBe(
      '**Odile Brannigan** · “said”\n\n**Altered** · source: [gazette]\n\n> “We will ~~not~~ leave anybody behind, and we will rebuild every house”',
    );
  });
  it('says at the source where else it stands', async () => {
    const markdown = await check(at(STORM, 'will not leave'));
    expect(markdown).toContain('This is the fullest form; also in:\n\n- [post]: altered (left out ~~not~~)');
  });
  it('adds a line on the quote to the hover on what stands inside it', async () => {
    const markdown = await check('=== a.txt\n"We thank the people of |Larkhaven for all their help," Odile Brannigan said.\n=== b.txt\n"We thank the people of Larkhaven for all their help," Odile Brannigan said on Friday.');
    expect(markdown).toMatch(/^\*\*Larkhaven\*\*[^]*\n\n---\n\nQuote, Odile Brannigan: /);
  });
});

describe('on plain words', () => {
  it('says who is quoted with them elsewhere', async () => {
    expect(await check(at(STORM, 'will rebuild every house with'))).toMatch(/^\*\*Quoted elsewhere\*\*, without quotation marks here\n\n- \[gazette\]: /);
  });
  it('is silent otherwise', async () => expect(await check('=== a.txt\nNothing |here is known elsewhere.')).toBeNull());
});

it('shows text of an article as text', async () => {
  const said = 'The <b>price</b> is [right](command:x) and $(flame) hot';
  const markdown = await check(`=== a.txt\n"${said}, and it stays," said Ann Tarrow.\n=== b.txt\nAnn Tarrow said: "${said.replace('price', '|price')}."`);
  expect(markdown).toContain('hot');
  expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\[right|(?<!\\)\$\(/);
});

describe('below a finding at the same place, what that says is not said again', () => {
  it('of a figure the rows that differ', async () => {
    const [head, table] = (await check(at(STORM, '140 houses in Larkhaven.'), true))!.split('\n\n');
    expect(head).toBe('**140 houses**');
    expect(table!.split('\n').slice(2)).toEqual(['| [post] | The storm destroyed **140** houses in Larkhaven | = agrees |']);
    expect(await check(at(STORM, '410 houses'), true)).toMatch(/^\*\*410 houses\*\*[^|]*$/);
  });
  it('of a quote the verdict; the words that were changed stay marked', async () => {
    const markdown = await check(at(STORM, '"We will leave anybody'), true);
    expect(markdown).not.toContain('Altered');
    expect(markdown).toContain('~~not~~');
  });
  it('of a name the other spelling', async () => {
    expect(await check(at(STORM, 'Branigan said on'), true)).not.toContain('Spelt differently');
  });
});
