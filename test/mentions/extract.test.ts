import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, extractAll } from '../../server/mentions/extract.ts';
import { parseArticle } from '../../server/text/article.ts';
import { article } from '../corpus/events.ts';

const GERMAN = 'Die Brücke ist gesperrt, sagte die Bürgermeisterin. „Wir bauen sie bis zum Herbst wieder auf“, sagte sie. Die Arbeiten kosten 4,2 Millionen Euro, und 300 Menschen müssen einen anderen Weg nehmen.';

describe('several articles', () => {
  it('give together what each gives alone, whatever language those beside it are in', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(article, fc.constantFrom(GERMAN, '')), { maxLength: 6 }), (texts) => {
        const articles = texts.map((text, i) => parseArticle(`${i}.txt`, text));
        expect(extractAll(articles)).toEqual(articles.map(extract));
      }),
      { numRuns: 30 },
    );
  });
});
