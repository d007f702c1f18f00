import type { Corpus } from '../corpus/corpus.ts';
import type { Quantity } from '../findings/comparison.ts';
import type { Figure } from '../mentions/mention.ts';
import { articleName, escapeMarkdown, linkTo, shorten } from './markdown.ts';
import { valueInWords } from './value.ts';

/** Rows of the table; the rest is a number. */
const ROWS = 8;

/** A figure's value written out, what it measures, and what each article says. */
export function hoverFigure(corpus: Corpus, uri: string, figure: Figure, quantity: Quantity | null): string {
  const about = quantity?.about ?? figure.about;
  const head = [`**${escapeMarkdown(valueInWords(figure))}**`, figure.kind === 'count' ? '' : figure.kind.replace('-', ' '), about === null ? '' : escapeMarkdown(about)];
  return [head.filter((part) => part !== '').join(' · '), quantity ? readingsTable(corpus, uri, figure, quantity) : ''].filter((part) => part !== '').join('\n\n');
}

type Mention = Quantity['mentions'][number];

/** What the articles say, this mention first, then what differs, then what agrees; empty where there is nothing to compare. */
export function readingsTable(corpus: Corpus, uri: string, figure: Figure, quantity: Quantity): string {
  const here = quantity.mentions.find((mention) => mention.uri === uri && mention.start === figure.start);
  if (!here || quantity.mentions.length < 2) return quantity.mentions.length < 2 ? 'No other article gives this figure.' : '';
  const others = quantity.mentions.filter((mention) => mention !== here);
  const differing = others.filter((mention) => differ(here, mention));
  const sorted = [...differing, ...others.filter((mention) => !differing.includes(mention))];
  const row = (mention: Mention, verdict: string): string => `| ${cell(corpus, uri, mention)} | ${escapeMarkdown(shorten(mention.text, 60))} | ${verdict} |`;
  const rows = [
    '| Article | Says | |',
    '| :-- | :-- | :-- |',
    row(here, 'here'),
    ...sorted.slice(0, ROWS).map((mention) => row(mention, differing.includes(mention) ? '**≠ differs**' : '= agrees')),
  ];
  const more = sorted.length > ROWS ? [`${sorted.length - ROWS} more mentions`] : [];
  return [rows.join('\n'), ...more].join('\n\n');
}

function cell(corpus: Corpus, uri: string, mention: Mention): string {
  return linkTo(corpus, mention.uri, mention, mention.uri === uri ? 'this article' : escapeMarkdown(articleName(mention.uri)));
}

/** Whether two mentions share no reading. */
export function differ(a: Mention, b: Mention): boolean {
  return !a.readings.some((reading) => b.readings.includes(reading));
}
