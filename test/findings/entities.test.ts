import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { entities, entityOf } from '../../server/findings/entities.ts';
import { nameSpelling } from '../../server/findings/name-spelling.ts';
import { articlesOf, corpusOf } from '../corpus.ts';

const BRIDGE = `
=== wire.txt
HOLTEBRO, May 3 - The bridge over the Karsa River at Holtebro was closed on Friday after cracks were found in two of its pillars, Mayor Ines Calder said.

"Nobody will cross before we know more," Calder told reporters. Engineer Tomas Petrakidis of the International Harbour Authority (IHA) found the cracks on Thursday. The IHA had inspected the bridge in March. Petrakidis said that repairs would take three weeks.

Carrow Rovers, who play across the river, moved their match against Stenhall United. Rovers said tickets stay valid.

=== paper.txt
The bridge over the Karsa River at Holtebro will stay closed for three weeks after cracks were found in two of its pillars, the mayor, Ines Calder, said on Friday.

Tomas Petrakidis, the engineer who found the cracks, works for the IHA. His brother Nikos Petrakidis drives a bus that crosses the bridge. The match between Rovers and Stenhall was moved.

=== blog.txt
Cracks in two pillars: the Holtebro bridge over the Karsa River is closed, and repairs may take three weeks. Calder, the mayor, says that nobody will cross before she knows more.

The engineer, Tomas Petrakides, found the cracks on Thursday. "I could put my hand in," Petrakides said.
`;

const texts = (entity: { readonly variants: readonly { readonly text: string; readonly count: number }[] }): string => entity.variants.map(({ text, count }) => `${text} ${count}`).join(', ');

describe('entities', () => {
  const corpus = corpusOf(BRIDGE);
  const all = entities(corpus);
  const find = (name: string): string | undefined => all.filter(({ entity }) => entity === name).map(texts).join(' | ') || undefined;

  it('join a surname to the person of the related articles', () => {
    expect(find('Ines Calder')).toBe('Calder 2, Ines Calder 2');
  });
  it('join two spellings of one person, and keep the brother apart', () => {
    expect(find('Tomas Petrakidis')).toBe('Tomas Petrakidis 2, Petrakides 1, Petrakidis 1, Tomas Petrakides 1');
    expect(find('Nikos Petrakidis')).toBe('Nikos Petrakidis 1');
  });
  it('join acronyms and short names that another article explains', () => {
    expect(find('International Harbour Authority')).toBe('IHA 3, International Harbour Authority 1');
    expect(find('Carrow Rovers')).toBe('Rovers 2, Carrow Rovers 1');
  });
  it('know the titles and the misspellings', () => {
    const engineer = all.find(({ entity }) => entity === 'Tomas Petrakidis')!;
    expect(engineer.misspellings.map(({ text }) => text)).toEqual(['Petrakides', 'Tomas Petrakides']);
    expect(all.find(({ entity }) => entity === 'Ines Calder')!.titles.map(({ text }) => text)).toEqual(['mayor', 'Mayor']);
  });
  it('join a first name alone, and a surname two letters off, to the person of the related articles', () => {
    const other = corpusOf(`${BRIDGE}
=== follow.txt
The bridge over the Karsa River at Holtebro stays closed, the mayor, Ines Caldder, said. Cracks were found in two of its pillars. Engineer Johanna Reusch will repair them.

=== letters.txt
Cracks in two pillars of the Holtebro bridge over the Karsa River: Johanna said nobody may cross. Engineer Hester Quayle agrees.

=== radio.txt
The bridge over the Karsa River at Holtebro has cracks in two of its pillars. Hester Quail, an engineer, found them with Johanna Reush.
`);
    const shown = entities(other).map((entity) => `${entity.entity}: ${texts(entity)}; ${entity.misspellings.map(({ text }) => text).join(', ')}`);
    expect(shown.filter((line) => /Reus|Qua/.test(line))).toEqual(['Johanna Reusch: Johanna 1, Johanna Reusch 1, Johanna Reush 1; Johanna Reusch, Johanna Reush', 'Hester Quail: Hester Quail 1, Hester Quayle 1; Hester Quail, Hester Quayle']);
    // Of two articles against each other nobody knows which is right: each is told of the other.
    const told = ['letters.txt', 'radio.txt'].flatMap((uri) => nameSpelling(other, uri)).filter(({ message }) => message.includes('Qua'));
    expect(told.map(({ message }) => message)).toEqual(['The name spelt \u201cHester Quayle\u201d here is \u201cHester Quail\u201d in another article.', 'The name spelt \u201cHester Quail\u201d here is \u201cHester Quayle\u201d in another article.']);
  });
  it.each([
    ['Shaun Pellow', 'Sean Pellow', true],
    ['Katherine Pellow', 'Kathryn Pellow', true],
    ['Dario Pellow', 'Mario Pellow', true],
    ['Ilse van der Meer', 'Ilse Vandermeer', true],
    ['S. Anandachar', 'S. Anandacher', true],
    ['Ines Pellow-Vance', 'Ines Pellow-Wance', true],
    ['Ines Pelkova', 'Ines Pelkove', true],
    ['Ines Salgado', 'Ines Salgada', true],
    ['Siosai Tupou', 'Siosai Tupoa', true],
    ['Samira Ben Moussaf', 'Samira Bin Musef', true],
    ['Daniel Omei-Pellow', 'Daniel Omay-Pellow', true],
    ['Yevhen Dovbenskyi', 'Evgeny Dovbensky', true],
    ['Walter Pellow', 'Walt Pellow', false],
    ['Jens P\u00fcllow', 'Jens Puellow', false],
    ['Ines Halgersson', 'Inez Halgerson', true],
    ['Bartholomew Pellow', 'Bart Pellow', false],
    ['P. W. Pellow', 'P.W. Pellow', false],
    ['William Pellow', 'Bill Pellow', false],
  ])('join %s and %s', (usual, other, isMisspelt) => {
    const told = (name: string): string => `The crane at Holtebro will be mended by Friday, said ${name}, the harbour master of Holtebro.`;
    const three = corpusOf(`=== a.txt\n${told(usual)}\n\n=== b.txt\n${told(other)}\n\n=== c.txt\n${told(usual)}\n`);
    const joined = entities(three).find(({ variants }) => variants.some(({ text }) => text === usual))!;
    expect(joined.variants.map(({ text }) => text)).toEqual([usual, other]);
    expect(joined.misspellings.map(({ text }) => text)).toEqual(isMisspelt ? [other] : []);
    expect(['a.txt', 'b.txt', 'c.txt'].map((uri) => nameSpelling(three, uri).length)).toEqual([0, isMisspelt ? 1 : 0, 0]);
  });
  it.each([
    ['the Holtebro Harbour Centre', 'the Holtebro Harbour Center', 0],
    ['the Holtebro Lanterns', 'the Holtebro Lantern', 0],
    ['the Holtebro Harbour Museum', 'the Holtebro Harbor Museum', 0],
    ['the Holtebro Harbour Museum', 'the Holtebro Harbour Musuem', 1],
    ['the Holtebro Nurses\u2019 Union', 'the Holtebro Nurses\' Union', 0],
  ])('%s is %s as others write it', (usual, other, findings) => {
    const told = (name: string): string => `The crane at Holtebro will be mended by Friday. Visitors of ${name} saw it fall, and ${name} will show it.`;
    const three = corpusOf(`=== a.txt\n${told(usual)}\n\n=== b.txt\n${told(other)}\n\n=== c.txt\n${told(usual)}\n`);
    expect(nameSpelling(three, 'b.txt').length).toBe(findings);
  });
  it.each([
    ['Paul Pellow', 'Pauline Pellow'],
    ['Daniel Pellow', 'Danielle Pellow'],
    ['Karel Pellow', 'Pavel Pellow'],
    ['Mario Pellow', 'Maria Pellow'],
    ['Oleh Pellow', 'Ihor Pellow'],
    ['Daniela Pellow', 'Daniele Pellow'],
  ])('keep %s and %s apart', (one, other) => {
    const told = (name: string): string => `The crane at Holtebro will be mended by Friday, said ${name}, the harbour master of Holtebro.`;
    const found = entities(corpusOf(`=== a.txt\n${told(one)}\n\n=== b.txt\n${told(other)}\n`)).filter(({ entity }) => entity.endsWith('Pellow'));
    expect(found.map(({ entity }) => entity).sort()).toEqual([one, other].sort());
  });
  it.each([
    ['Tarnian Statistics Board', 'Statistics Board', true],
    ['Tarnian Ministry of Health', 'Ministry of Health', true],
    ['Ministry of Health', 'Health Ministry', true],
    ['Osterby Museum of Modern Art', 'Osterby Museum', true],
    ['Merrow Holdings plc', 'Merrow Holdings', true],
    ['University of Holtebro', 'Holtebro', false],
    ['Holtebro Marathon', 'Holtebro', false],
  ])('%s and %s are one: %s', (long, short, areOne) => {
    const told = (name: string): string => `Cracks in two pillars of the Karsa bridge, the ${name} said on Friday. The ${name} had looked at both pillars in March.`;
    const found = entities(corpusOf(`=== a.txt\n${told(long)}\n\n=== b.txt\n${told(short)}\n`));
    const texts = found.map(({ variants }) => variants.map(({ text }) => text.replace(/^The /i, '')));
    expect(texts.some((forms) => forms.includes(long) && forms.includes(short))).toBe(areOne);
  });
  it('keep two apart whom one article names, however alike', () => {
    const alike = fc.constantFrom('Shaun Pellow', 'Sean Pellow', 'Marta Linden', 'Marta Lindon', 'Dario Pellini', 'Mario Pellini', 'Ilse van der Meer', 'Ilse Vandermere', 'Steven Odell', 'Stephen Odel');
    fc.assert(
      fc.property(alike, alike, (one, other) => {
        if (one === other) return;
        const text = `Both ${one} and ${other} ran for the council of Holtebro on Sunday. ${one} won by nine votes.`;
        const found = entities(corpusOf(`=== a.txt\n${text}\n\n=== b.txt\nThe council of Holtebro: on Sunday ${one} won by nine votes.\n`));
        expect(found.filter(({ variants }) => variants.some((v) => v.text === one) && variants.some((v) => v.text === other))).toEqual([]);
      }),
    );
  });
  it('have the hyphens that most articles give a person, and count a name with one as two words', () => {
    const other = corpusOf(`
=== wire.txt
The weir at Sollern broke, said Petra Lindt-Okoye, the engineer. "It will hold," Lindt-Okoye said.

=== paper.txt
Engineer Petra Lindt-Okoye said that the weir at Sollern will hold.

=== blog.txt
The weir at Sollern will hold, engineer Petra Lindt Okoye told the council. Ms Okoye left.
`);
    const engineer = entities(other).find(({ entity }) => entity === 'Petra Lindt-Okoye')!;
    expect(engineer.misspellings.map(({ text }) => text)).toEqual(['Petra Lindt Okoye']);
    const [finding] = nameSpelling(other, 'blog.txt');
    expect(finding!.message).toBe('The name spelt \u201cPetra Lindt Okoye\u201d here is \u201cPetra Lindt-Okoye\u201d in 2 other articles.');
  });
  it('are the same asked for one by one', () => {
    for (const uri of corpus.uris()) {
      corpus.entry(uri)!.mentions.names.forEach((name, index) => {
        const one = entityOf(corpus, uri, index);
        expect(all).toContainEqual(one);
        expect(one.mentions).toContainEqual({ uri, text: name.text, start: name.start, end: name.end });
      });
    }
  });
  it('hold every name once', () => {
    const places = all.flatMap(({ mentions }) => mentions.map(({ uri, start }) => `${uri}:${start}`));
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(corpus.uris().reduce((sum, uri) => sum + corpus.entry(uri)!.mentions.names.length, 0));
  });
  it('do not depend on the order of the articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articlesOf(BRIDGE), { minLength: 3 }), (articles) => {
        const other = createCorpus();
        for (const [name, text] of articles) other.set(name, text);
        expect(entities(other)).toEqual(all);
      }),
      { numRuns: 6 },
    );
  });
});

describe('name-spelling', () => {
  it('is reported once, in the article that departs from the others', () => {
    const corpus = corpusOf(BRIDGE);
    expect(nameSpelling(corpus, 'wire.txt')).toEqual([]);
    expect(nameSpelling(corpus, 'paper.txt')).toEqual([]);
    const [finding, ...more] = nameSpelling(corpus, 'blog.txt');
    expect(more).toEqual([]);
    expect(finding!.message).toBe('The name spelt \u201cTomas Petrakides\u201d here is \u201cTomas Petrakidis\u201d in 2 other articles.');
    expect(finding!.severity).toBe('information');
    expect(finding!.related.map(({ uri }) => uri)).toEqual(['paper.txt', 'wire.txt']);
  });
  it('takes the spelling with the marks for the usual one, be they strokes', () => {
    const corpus = corpusOf(BRIDGE.replaceAll('Petrakides', 'Petrakidis').replaceAll('Tomas Petrakidis', 'Tomas Bronning').replaceAll('Petrakidis', 'Bronning').replace('Tomas Bronning, the', 'Tomas Brønning, the'));
    const engineer = entities(corpus).find(({ entity }) => entity === 'Tomas Brønning');
    expect(engineer?.misspellings.map(({ text }) => text)).toContain('Tomas Bronning');
  });
  it('takes two first names of women for one, that end as a man\u2019s and a woman\u2019s do', () => {
    const named = (given: string): string => BRIDGE.replaceAll('Petrakides', 'Petrakidis').replace('The engineer, Tomas', `The engineer, ${given}`).replaceAll('Tomas', 'Annette');
    const find = (given: string): string | undefined => entities(corpusOf(named(given))).find(({ entity }) => entity === 'Annette Petrakidis')?.misspellings.map(({ text }) => text).join(' ');
    expect(find('Annetta')).toBe('Annetta Petrakidis');
    expect(find('Agneta')).toBe('');
  });
  it('takes no name for short for another spelling', () => {
    const find = (given: string, own = 'Steven'): string | undefined => entities(corpusOf(BRIDGE.replaceAll('Petrakides', 'Petrakidis').replace('The engineer, Tomas', `The engineer, ${given}`).replaceAll('Tomas', own))).find(({ entity }) => entity === `${own} Petrakidis`)?.misspellings.map(({ text }) => text).join(' ');
    expect(find('Stephen')).toBe('Stephen Petrakidis');
    expect(find('Steve')).toBe('');
    expect(find('Sergey', 'Sergei')).toBe('Sergey Petrakidis');
  });
  it('takes no inhabitant for a place that is spelt otherwise', () => {
    const corpus = corpusOf('=== a.txt\nHOLTEBRO - The plague was found in Colorado on Friday, doctors in Denver said. Two dogs in Colorado were ill.\n\n=== b.txt\nThe plague was found on Friday, doctors in Denver told the Coloradoan. Two dogs were ill, the Coloradoan said.\n');
    for (const uri of corpus.uris()) expect(nameSpelling(corpus, uri)).toEqual([]);
  });
  it('shows the name that has the other spelling, and not a first name', () => {
    const story = (name: string, then: string): string => `The reporter ${name} threw a shoe at the mayor of Holtebro in the town hall on Friday and was held by the police. "It is a farewell kiss," ${then} shouted in the hall. The mayor, Ines Calder, was not hurt.`;
    const corpus = corpusOf(`=== a.txt\n${story('Tomas Zaidi', 'Zaidi')}\n\n=== b.txt\n${story('Tomas Zeidi', 'Tomas')}\n\n=== c.txt\n${story('Tomas Zeidi', 'Tomas')}\n`);
    expect(nameSpelling(corpus, 'a.txt').map(({ message }) => message)).toEqual(['The name spelt \u201cTomas Zaidi\u201d here is \u201cTomas Zeidi\u201d in 2 other articles.']);
    const short = corpusOf(`=== a.txt\n${story('Zaidi', 'Tomas Zaidi')}\n\n=== b.txt\n${story('Tomas Zeidi', 'Tomas')}\n\n=== c.txt\n${story('Tomas Zeidi', 'Tomas')}\n`);
    expect(nameSpelling(short, 'a.txt').map(({ message }) => message)).toEqual(['The name spelt \u201cZaidi\u201d here is \u201cTomas Zeidi\u201d in 2 other articles.']);
  });
  it('leaves diacritics to the newspapers', () => {
    const corpus = corpusOf(BRIDGE.replaceAll('Petrakides', 'Petr\u00e1kidis'));
    for (const uri of corpus.uris()) expect(nameSpelling(corpus, uri)).toEqual([]);
  });
});
