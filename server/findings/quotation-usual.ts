import type { Corpus } from '../corpus/corpus.ts';
import { foldName, hasMarks } from '../mentions/names/spelling.ts';
import type { Quotation } from './comparison.ts';
import { entityNamed, isSpeltAlike } from './entities.ts';

/**
 * A statement with each person who is credited spelt as most articles do. Findings do without: what one article tells must not
 * hang on articles that have nothing to do with it.
 */
export function speltAsUsual(corpus: Corpus, quotation: Quotation): Quotation {
  const known = new Map<string, string>();
  const usual = (name: string | null): string | null => {
    if (name === null) return null;
    let spelt = known.get(name);
    if (spelt === undefined) known.set(name, (spelt = usualSpelling(corpus, name, quotation.mentions)));
    return spelt;
  };
  return { ...quotation, speaker: usual(quotation.speaker), mentions: quotation.mentions.map((mention) => ({ ...mention, speaker: usual(mention.speaker) })) };
}

/** How most articles spell a person whom one that has the statement names; as it stands where none names such a person. */
function usualSpelling(corpus: Corpus, name: string, mentions: Quotation['mentions']): string {
  for (const uri of new Set(mentions.map((mention) => mention.uri))) {
    const person = corpus.person(uri, name);
    // Most are spelt in one way but for marks, which is told without reading every article that names them.
    if (person) return isSpeltAlike(corpus, uri, person) ? withMarks(corpus, uri, name) : entityNamed(corpus, uri, person).entity;
  }
  return name;
}

/** The name as it stands in a related article that has the marks over its letters: "\u00d8", "\u00e9". */
function withMarks(corpus: Corpus, uri: string, name: string): string {
  if (hasMarks(name)) return name;
  for (const near of corpus.related(uri)) {
    for (const { kind, full } of corpus.names(near)!.as) if (kind === 'person' && full.length === name.length && hasMarks(full) && foldName(full) === foldName(name)) return full;
  }
  return name;
}
