import fc from 'fast-check';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { formNamed, type Form } from '../../server/corpus/forms.ts';

/** Sentences from which random articles are put together: three events that share people and words in part. */
const EVENTS = [
  [
    'The Olmeck bridge collapsed on Tuesday as the ferry Tarnica passed beneath it, harbour master Ilse Brandtner said.',
    '"We heard a crack, and then the Tarnica was gone from the radar," Brandtner told reporters.',
    'At least 12 passengers of the Tarnica are missing, the harbour office in Olmeck said.',
    'At least 14 passengers of the Tarnica are missing, the harbour office in Olmeck said.',
    'Divers from Velle searched the Olmeck channel until midnight, and 41 people were rescued.',
    'Brandtner said the bridge was "the oldest in the province", built in 1911.',
    'The ferry line Nordkant will pay $3 million to the families of the Tarnica.',
    'The ferry line Nordkant will pay $5 million to the families of the Tarnica.',
  ],
  [
    'Parsnip growers in Velle want a subsidy of 20 million crowns, cooperative leader Otto Lindqvist said.',
    '"A parsnip takes a season to grow and a minute to rot," Lindqvist said.',
    'Otto Lindquist leads a cooperative of 310 growers around Velle.',
    'The ministry promised the growers 12 million crowns on 3 March 2031.',
    'Frost destroyed about 30 percent of the parsnip harvest, the cooperative said.',
    'Frost destroyed about 45 percent of the parsnip harvest, the cooperative said.',
  ],
  [
    'The court in Olmeck acquitted the banker Kasimir Adeyemi-Roth of fraud on Friday.',
    '"My client will not comment," said Adeyemi-Roth\'s lawyer, Petra Vance.',
    '"My client will comment," said Adeyemi-Roth\'s lawyer, Petra Vance.',
    'Prosecutors had asked for four years in prison for Adeyemi-Roth.',
    'The bank Soll & Roth lost $700 million in 2029, the indictment said.',
  ],
];

const HEADERS = ['', ' date 2031-03-04 ', ' date 2031-03-06 ', 'VELLE, March 5 (Eastern Press) - ', ' date 2033-01-01 '];

/** A random article: some header, then sentences of one event and perhaps one of another, then perhaps odd characters. */
export const article: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...HEADERS),
    fc.constantFrom(...EVENTS).chain((event) => fc.shuffledSubarray(event, { minLength: 1 })),
    fc.option(fc.constantFrom(...EVENTS.flat()), { nil: null }),
    fc.constantFrom('', '', '', '\r\n\u201c', ' \ud83d\ude00', '\ud800', '\n\n> "'),
    fc.constantFrom(' ', '\n\n', '\r\n\r\n'),
  )
  .map(([header, sentences, other, odd, gap]) => header + [...sentences, ...(other === null ? [] : [other])].join(gap) + odd);

/** Something that happens to a corpus: an article written, or deleted where `text` is null. */
export interface Step {
  readonly uri: string;
  readonly text: string | null;
}

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ uri: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'é f.md', 'g/h.txt'), text: fc.option(article, { nil: null, freq: 5 }) }),
  { minLength: 1, maxLength: 14 },
);

/** Has it happen. */
export function apply(corpus: Corpus, { uri, text }: Step): void {
  if (text === null) corpus.delete(uri);
  else corpus.set(uri, text);
}

/** The forms of all names of a corpus. */
export const formsOf = (corpus: Corpus): Form[] => [...new Set(corpus.uris().flatMap((uri) => corpus.indexed(uri)!.forms.ids))].map(formNamed);
