import { describe, expect, it } from 'vitest';
import { definition } from '../../server/features/definition.ts';
import { highlights, references } from '../../server/features/references.ts';
import { scene } from './cursor.ts';

const ARTICLES = `
=== a.txt
 date 2025-05-06 The mill in Varnholm lost 300 jobs, Chief Executive Perpetua Okonji said. "We held on for nine years, and now the river has taken the last machine," she said.

Okonji wept.
=== b.txt
 date 2025-05-07 The mill in Varnholm lost about 300 jobs, said Perpetua Okonji. "The river has taken the last machine," Okonji said.
=== c.txt
 date 2025-05-08 In Varnholm people know that the river has taken the last machine and that nothing will be as before. Perpetua Okonji left.
`;

function place(before: string, after: string): ReturnType<typeof scene> {
  const i = ARTICLES.indexOf(before + after);
  if (i < 0) throw new Error(`not in the articles: ${before}${after}`);
  return scene(`${ARTICLES.slice(0, i + before.length)}|${ARTICLES.slice(i + before.length)}`);
}

async function goesTo(before: string, after: string): Promise<string[]> {
  const { corpus, uri, offset, read, show } = place(before, after);
  const found = await definition(corpus, uri, offset, read);
  return found ? found.targets.map(show) : [];
}

describe('go to definition', () => {
  it('leads from a part of a quote to its source', async () => {
    expect(await goesTo('"The river', ' has taken')).toEqual(['a.txt: We held on for nine years, and now the river has taken the last machine,']);
  });
  it('leads from the source to the other mentions', async () => {
    expect(await goesTo('We held', ' on for')).toEqual(['b.txt: The river has taken the last machine,']);
  });
  it('leads from a name to the mention that introduces it', async () => {
    expect(await goesTo('Okonji', ' wept')).toEqual(['a.txt: Perpetua Okonji']);
  });
  it('leads from a figure to the article closest to its origin, and from there to the others', async () => {
    expect(await goesTo('lost about 3', '00 jobs')).toEqual(['a.txt: 300']);
    expect(await goesTo('lost 3', '00 jobs')).toEqual(['b.txt: 300']);
  });
  it('leads from words without quotation marks to the quote that has them', async () => {
    expect(await goesTo('that the river has', ' taken the last machine and')).toContain('a.txt: We held on for nine years, and now the river has taken the last machine,');
  });
  it('gives the passage as its origin', async () => {
    const { corpus, uri, offset, read, show } = place('that the river has', ' taken the last machine and');
    expect(show((await definition(corpus, uri, offset, read))!.origin)).toBe('c.txt: the river has taken the last machine');
  });
  it('leads nowhere from plain words', async () => expect(await goesTo('nothing will', ' be as')).toEqual([]));
});

describe('references and highlights', () => {
  it('finds all mentions of an entity in all articles', () => {
    const { corpus, uri, offset, show } = place('Okonji', ' wept');
    expect(references(corpus, uri, offset).map(show)).toEqual(['a.txt: Perpetua Okonji', 'a.txt: Okonji', 'b.txt: Perpetua Okonji', 'b.txt: Okonji', 'c.txt: Perpetua Okonji']);
    expect(highlights(corpus, uri, offset).map(show)).toEqual(['a.txt: Perpetua Okonji', 'a.txt: Okonji']);
  });
  it('finds all mentions of a quantity and of a quote', () => {
    const figure = place('lost 3', '00 jobs');
    expect(references(figure.corpus, figure.uri, figure.offset).map(figure.show)).toEqual(['a.txt: 300', 'b.txt: 300']);
    const quote = place('"The river', ' has taken');
    expect(references(quote.corpus, quote.uri, quote.offset)).toHaveLength(2);
  });
  it('finds nothing where nothing stands', () => {
    const { corpus, uri, offset } = place('nothing will', ' be as');
    expect(references(corpus, uri, offset)).toEqual([]);
  });
});
