import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { isAsItWas, keepWork, type Kept } from '../../server/findings/kept.ts';
import { groupsOf } from '../../server/findings/quantity-groups.ts';
import { articlesOf, corpusOf } from '../corpus.ts';

const ARTICLES = `
=== a.txt
12 March 2031

The Varnholm ferry sank on Tuesday with 214 passengers aboard, harbour master Ilse Brandtner said. Divers from Osterby searched the wreck for 9 hours and brought the mooring lines, the compass and the ship's bell to the quay.

=== b.txt
13 March 2031

The Varnholm ferry sank on Tuesday with 214 passengers aboard, harbour master Ilse Brandtner said. Divers from Osterby brought the compass, the mooring lines and the ship's bell from the wreck to the quay.
`;

/** What was kept of the groups of a figure before article `a.txt` is given another text. */
function afterEdit(edit: (text: string) => string): { readonly corpus: Corpus; readonly kept: Kept<unknown> } {
  const corpus = corpusOf(ARTICLES);
  const parts = keepWork(corpus, 'a.txt', function* (view) {
    return groupsOf({ ...view, base: null }, { uri: 'a.txt', index: 1 });
  });
  let part = parts.next();
  while (part.done !== true) part = parts.next();
  corpus.set('a.txt', edit(articlesOf(ARTICLES)[0]![1]));
  return { corpus, kept: part.value.kept! };
}

function holdsAfter(edit: (text: string) => string): boolean {
  const { corpus, kept } = afterEdit(edit);
  return isAsItWas(corpus, kept);
}

describe('what was worked out from figures holds', () => {
  it('while they only move', () => {
    expect(afterEdit((text) => text).kept.value).toContainEqual([{ uri: 'a.txt', index: 1 }, { uri: 'b.txt', index: 1 }]);
    expect(holdsAfter((text) => `\n${text}`)).toBe(true);
    expect(holdsAfter((text) => `${text} Nobody slept.`)).toBe(true);
  });

  it('until one is another, comes or goes, or its sentence tells something else', () => {
    expect(holdsAfter((text) => text.replace('214', '215'))).toBe(false);
    expect(holdsAfter((text) => `${text} It took 3 boats.`)).toBe(false);
    expect(holdsAfter((text) => text.replace(' for 9 hours and', ' and'))).toBe(false);
    expect(holdsAfter((text) => text.replace('passengers', 'sheep'))).toBe(false);
  });

  it('until the article is of another day', () => {
    expect(holdsAfter((text) => text.replace('12 March', '11 March'))).toBe(false);
  });
});
