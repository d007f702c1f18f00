import type { Corpus } from '../corpus/corpus.ts';
import type { In } from '../findings/comparison.ts';
import { amountOf } from '../findings/wording.ts';
import { kinship } from '../findings/quantity-pair.ts';
import type { Figure, Name } from '../mentions/mention.ts';
import { distance, foldName } from '../mentions/names/spelling.ts';
import type { Span } from '../text/span.ts';
import { groupOf } from './groups.ts';
import type { Subject } from './subject.ts';

/** A mention that another could be treated as the same as or as different from, with a few words about it. */
export type Candidate = In<Span> & { readonly text: string; readonly about: string };

/** A longer list is not read. */
const MOST = 60;

/**
 * What a figure or name could be the same as: one mention of each other thing of its sort in its article and the related ones, the likeliest first; or
 * (`same` false) what it could be different from: the other mentions of what it is taken for, one of each text in each article.
 */
export function candidatesFor(corpus: Corpus, uri: string, subject: Subject, same: boolean): Candidate[] {
  if (subject.kind === 'quote') return [];
  const own = new Set(groupOf(corpus, uri, subject).group.mentions.map(placeOf));
  const others = [uri, ...corpus.related(uri)].flatMap((other): [rank: number, candidate: Candidate][] => {
    const mentions = corpus.entry(other)?.mentions;
    const wanted = (mention: Span): boolean => own.has(placeOf({ ...mention, uri: other })) !== same && placeOf({ ...mention, uri: other }) !== placeOf({ ...subject.mention, uri });
    if (subject.kind === 'figure') return (mentions?.figures ?? []).filter((figure) => wanted(figure) && figure.kind === subject.mention.kind).map((figure) => [-kinship(subject.mention.frame, figure.frame), figureAt(other, figure)]);
    return (mentions?.names ?? []).filter((name) => wanted(name) && name.kind === subject.mention.kind).map((name) => [distance(foldName(subject.mention.full), foldName(name.full), 99), nameAt(other, name)]);
  });
  const seen = new Set<string>();
  return others
    .sort(([a], [b]) => a - b)
    .map(([, candidate]) => candidate)
    .filter((candidate) => {
      const key = `${subject.kind === 'name' && same ? '' : candidate.uri}\t${candidate.text}\t${candidate.about}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST);
}

function figureAt(uri: string, figure: Figure): Candidate {
  return { uri, start: figure.start, end: figure.end, text: amountOf(figure), about: figure.about ?? '' };
}

function nameAt(uri: string, { start, end, full, title }: Name): Candidate {
  return { uri, start, end, text: full, about: title ?? '' };
}

function placeOf({ uri, start, end }: In<Span>): string {
  return `${start} ${end} ${uri}`;
}
