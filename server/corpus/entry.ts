import { rangeOf } from '../mentions/figures/range.ts';
import { resolveDate } from '../mentions/figures/when.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Entry } from './corpus.ts';
import type { Indexed } from './indexed.ts';
import { namesIn } from './pack-names.ts';
import { unpack } from './unpack.ts';

/** The entry of an article, in which each list of mentions is unpacked when it is first asked for. */
export function entryOf(uri: string, { header, lines, mentions }: Indexed, reference: string | null): Entry {
  let figures: Mentions['figures'] | undefined;
  let quotes: Mentions['quotes'] | undefined;
  let names: Mentions['names'] | undefined;
  return {
    uri,
    header,
    lines,
    reference,
    mentions: {
      get figures() {
        return (figures ??= datedFrom(header.published === null ? reference : null, unpack(mentions.figures) as Mentions['figures']));
      },
      get quotes() {
        return (quotes ??= unpack(mentions.quotes) as Mentions['quotes']);
      },
      get names() {
        return (names ??= namesIn(mentions.names));
      },
    },
  };
}

/** The figures with their dates resolved from a borrowed reference, if there is one. */
function datedFrom(reference: string | null, figures: Mentions['figures']): Mentions['figures'] {
  if (reference === null) return figures;
  return figures.map((figure) => {
    if (figure.when === null) return figure;
    const dated = { ...figure, iso: resolveDate(figure.when, reference) };
    return { ...dated, frame: { ...figure.frame, ...rangeOf(dated) } };
  });
}

/** The day with this month and day ("07-13") that is nearest to `date`. */
export function nearest(monthDay: string, date: string): string {
  const year = Number(date.slice(0, 4));
  const distance = (day: string): number => Math.abs(Date.parse(day) - Date.parse(date));
  return [year - 1, year, year + 1].map((y) => `${String(y)}-${monthDay}`).reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
