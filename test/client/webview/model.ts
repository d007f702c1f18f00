import type { ArticleSummary, CompareModel, FigureRow, NameRow, QuoteRow, Range } from '../../../server/shown.ts';

export function range(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 4 } };
}

function article(name: string): ArticleSummary {
  return { uri: `file:///w/seeds/${name}`, title: null, published: null, publisher: null, language: 'en', figures: 0, quotes: 0, names: 0, findings: 0, skipped: null };
}

/** Two articles that disagree about one quantity, one quote and one name, and agree about another quantity. */
export function model(): CompareModel {
  const none = { low: null, high: null, iso: null };
  const figures: FigureRow[] = [
    {
      id: 'f1', about: 'boats at sea', kind: 'count', unit: 'boat', per: 'day', verdict: 'differ', isSure: true,
      readings: [{ text: '40', value: 40, ...none }, { text: '60', value: 60, ...none }],
      mentions: [
        { article: 0, range: range(1), text: '40', about: 'boats', readings: [0], value: 40, hedge: null, ...none },
        { article: 0, range: range(3), text: '40', about: 'boats', readings: [0], value: 40, hedge: null, ...none },
        { article: 1, range: range(2), text: '60', about: 'boats', readings: [1], value: 60, hedge: null, ...none },
      ],
    },
    {
      id: 'f2', about: 'anchors', kind: 'count', unit: 'anchor', per: null, verdict: 'agree', isSure: false,
      readings: [{ text: 'two', value: 2, ...none }],
      mentions: [
        { article: 0, range: range(5), text: 'two', about: 'anchors', readings: [0], value: 2, hedge: null, ...none },
        { article: 1, range: range(5), text: '2', about: 'anchors', readings: [0], value: 2, hedge: null, ...none },
      ],
    },
  ];
  const quotes: QuoteRow[] = [
    {
      id: 'q1', speaker: 'Ada Quill', text: 'We sail at dawn', differs: true, source: 0,
      mentions: [
        { article: 0, range: range(7), text: 'We sail at dawn', match: 'source', speaker: 'Ada Quill', changes: [] },
        { article: 1, range: range(8), text: 'We sail at dusk', match: 'altered', speaker: 'Ada Quill', changes: [{ kind: 'replaced', source: 'dawn', here: 'dusk' }] },
      ],
    },
  ];
  const names: NameRow[] = [
    {
      id: 'n1', entity: 'Ada Quill', kind: 'person', differs: true, titles: [{ text: 'Captain', count: 1 }],
      variants: [{ text: 'Ada Quill', count: 1 }], misspellings: [{ text: 'Ada Quil', count: 1 }],
      mentions: [{ article: 0, range: range(0), text: 'Ada Quill' }, { article: 1, range: range(0), text: 'Ada Quil' }],
    },
  ];
  return { version: 1, articles: [article('a.txt'), article('b%20c.txt')], omitted: 0, figures, quotes, names };
}
