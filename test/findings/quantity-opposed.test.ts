import { describe, expect, it } from 'vitest';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';

/** What differs among articles about one event, each as its texts, after "told" where a finding tells of it. */
function differing(...bodies: readonly string[]): string[] {
  const text = bodies.map((body, i) => `=== ${String.fromCharCode(97 + i)}.txt\nPublished ${String(3 + i)} May 2031\n\n${LEAD}\n\n${body}`).join('\n\n');
  const corpus = corpusOf(text);
  const told = [...corpus.uris()].flatMap((uri) => figureDiffers(corpus, uri).map(({ start }) => `${uri} ${String(start)}`));
  return quantities(corpus)
    .filter(({ verdict }) => verdict === 'differ')
    .map(({ mentions }) => `${mentions.some(({ uri, start }) => told.includes(`${uri} ${String(start)}`)) ? 'told: ' : ''}${mentions.map(({ uri, text: of }) => `${uri[0]!} ${of}`).join(', ')}`);
}

const MANY = 'The county has 310 bridges. It runs 47 schools and 12 clinics. The road south has 64 bends. A choir of 29 sang. Some 150 farms grow maize, 85 keep goats, and 33 make cheese. The bishop came with 16 priests.';
const OTHERS = 'The council has 21 seats. The museum shows 1,300 coins. A ferry makes 38 trips. The club had 270 members and 54 boats. Some 90 shops opened again, 72 did not, and 19 were sold. The mayor has 8 grandchildren.';
const FURTHER = 'The library lends 9,400 books. A bus runs 17 times. The market had 66 stalls and 240 visitors. Some 510 pupils stayed away. The tower has 88 steps.';

describe('what a reader is told unasked', () => {
  it('is what the words around both say', () => {
    expect(differing('The flood drowned 214 sheep in the valley.', 'In the valley 241 sheep drowned in the flood.')).toEqual(['told: a 214, b 241']);
  });

  it('is not what only looks like a slip of what others give', () => {
    const bodies = ['The water carried off 62,000 sandbags that had been filled over the winter.', 'Some 62,000 sandbags were washed down to the sea.', 'Tolmezza will miss its 26,000 little bags of clay.'];
    expect(differing(...bodies.map((body) => `${body} The reservoir held 5.5 million litres.`))).toEqual(['told: a 62,000, b 62,000, c 26,000']);
    expect(differing(`${bodies[0]!} ${MANY}`, `${bodies[1]!} ${OTHERS}`, `${bodies[2]!} ${FURTHER}`)).toEqual(['a 62,000, b 62,000, c 26,000']);
  });

  it('is less where the two articles give much else that it may be taken for', () => {
    const [one, other] = ['By noon 40 people had been brought to the school.', 'By noon 52 people had been flown to the church and the school.'];
    expect(differing(one, other)).toEqual(['told: a 40, b 52']);
    expect(differing(`${one} ${MANY}`, `${other} ${OTHERS}`)).not.toContain('told: a 40, b 52');
  });

  it('is not what both articles give, each in its place', () => {
    const cut = 'A 2024 law temporarily cut taxes on repatriated profits to 5.25 percent, from 35 percent. Previously, companies had to pay a 35 percent corporate tax on these profits.';
    const corpus = corpusOf(`=== a.txt\n${LEAD} ${cut}\n\n=== b.txt\n${LEAD} ${cut}\n\n=== c.txt\n${LEAD} A lower corporate tax rate, down to 21% from 35%, is expected to be good for profits.`);
    expect(figureDiffers(corpus, 'a.txt').flatMap(({ related }) => related.map(({ uri }) => uri))).not.toContain('b.txt');
    expect(differing('The fee for the dam is 35 percent.', 'The fee for the dam is 21 percent.')).toEqual(['told: a 35 percent, b 21 percent']);
  });

  it('is not a number with noughts more than another, unless the words around both are much the same', () => {
    expect(differing(`In the valley 180 people were hurt. ${MANY}`, `Only 18 people of the valley could be named. ${OTHERS}`).filter((text) => text.startsWith('told'))).toEqual([]);
    expect(differing('The water hurt 180 people in the valley.', 'The water hurt 18 people in the valley.')).toEqual(['told: a 180, b 18']);
  });

  it('is what one that says the same is set against', () => {
    const [wire, paper] = ['The state has paid about 22 million crowns for the dam. An auditor puts this amount closer to 19.7 million crowns.', 'For the dam the state has paid about 22 million crowns.'];
    expect(differing(wire, paper)).toEqual(['told: a 22 million crowns, a 19.7 million crowns, b 22 million crowns']);
    const corpus = corpusOf(`=== a.txt\n${LEAD} ${wire}\n\n=== b.txt\n${LEAD} ${paper}`);
    expect(figureDiffers(corpus, 'b.txt').map(({ related }) => related.length)).toEqual([1]);
  });
});
