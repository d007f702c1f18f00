import { describe, expect, it } from 'vitest';
import { extract } from '../../server/mentions/extract.ts';
import { parseArticle } from '../../server/text/article.ts';

const of = (text: string): ReturnType<typeof extract> => extract(parseArticle('a.txt', text));

describe('an article that is not in English', () => {
  it('has its quotations and its digits in the conventions of German', () => {
    const { figures, quotes, names } = of(
      'Der Stadtrat von Lindau hat am 12. Mai beschlossen, die alte Brücke für 3,4 Millionen Euro zu sanieren und 12.500 neue Steine zu kaufen. „Sie gehört zu uns“, sagte Bürgermeisterin Anna Weiß nach der Sitzung. »Wir sparen 1.234,5 Euro«, sagte ihr Kämmerer.',
    );
    expect(figures.map(({ text, value }) => [text, value])).toEqual([['12', 12], ['3,4', 3.4], ['12.500', 12500], ['1.234,5', 1234.5]]);
    expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual([['Sie gehört zu uns', null], ['Wir sparen 1.234,5 Euro', null]]);
    expect(names).toEqual([]);
  });

  it('has groups of three digits with spaces in French', () => {
    const { figures, quotes } = of(
      'Le conseil a décidé mardi de restaurer le vieux pont, qui a coûté 12\u202f500 francs, puis 1 234 567,8 euros, et de planter 20 300 arbres le long des rives. « Il est à nous », a dit la maire après la séance.',
    );
    expect(figures.map(({ text, value }) => [text, value])).toEqual([['12\u202f500', 12500], ['1 234 567,8', 1234567.8], ['20 300', 20300]]);
    expect(quotes.map(({ text }) => text)).toEqual(['Il est à nous']);
  });

  it('is never compared', () => {
    const { figures } = of('Der Stadtrat hat am Dienstag beschlossen, die alte Brücke nicht abzureißen, sondern sie für 34 Euro zu sanieren, sagte die Bürgermeisterin nach der Sitzung, die bis in die Nacht dauerte und bei der auch viele Gegner des Abrisses zu Wort kamen.');
    expect(figures.map(({ frame }) => frame.dimension)).toEqual([0]);
  });
});
