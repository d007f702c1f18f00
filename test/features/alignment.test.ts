import { expect, test } from 'vitest';
import { align } from '../../server/features/alignment.ts';
import { overlaps } from '../../server/features/overlap.ts';
import { parseArticle, type Article } from '../../server/text/article.ts';

const LEFT = parseArticle(
  'a.txt',
  'The harbour council closed the northern lighthouse on Tuesday. Fishing crews protested outside the hall. Rain fell all night.',
);
const RIGHT = parseArticle(
  'b.txt',
  'Crews who live from fishing protested outside the hall. Their anger was loud. On Tuesday the harbour council closed the northern lighthouse. Nobody was hurt.',
);

function shown(left: Article, right: Article): string[] {
  const words = (article: Article, span: { start: number; end: number } | null): string => (span ? article.text.slice(span.start, span.start + 12) : '-');
  return align(left, right).map((passage) => `${words(left, passage.left)} | ${words(right, passage.right)}`);
}

test('sentences that tell the same stand beside each other, in the order of the left article', () => {
  expect(shown(LEFT, RIGHT)).toEqual(['The harbour  | On Tuesday t', '- | Nobody was h', 'Fishing crew | Crews who li', '- | Their anger ', 'Rain fell al | -']);
});

test('every sentence of both stands in exactly one passage, whichever is left', () => {
  const NONE = parseArticle('c.txt', '');
  for (const [left, right] of [[LEFT, RIGHT], [RIGHT, LEFT], [LEFT, LEFT], [LEFT, NONE], [NONE, RIGHT]] as const) {
    const passages = align(left, right);
    expect(passages.flatMap((passage) => passage.left?.start ?? []).sort((a, b) => a - b)).toEqual(left.sentences.map((sentence) => sentence.start));
    expect(passages.flatMap((passage) => passage.right?.start ?? []).sort((a, b) => a - b)).toEqual(right.sentences.map((sentence) => sentence.start));
  }
});

test('overlap: all of an article stands in itself, a reworded sentence counts as reworded, nothing stands in an empty one', () => {
  const [same, other, empty] = overlaps(LEFT, [LEFT, RIGHT, parseArticle('c.txt', '')]);
  expect(same).toEqual({ verbatim: 1, reworded: 0 });
  expect(empty).toEqual({ verbatim: 0, reworded: 0 });
  // 15 of 19 words stand in paired sentences; "the harbour council closed the northern lighthouse" (7) and "protested outside the hall" (4, too short a run).
  expect(other!.verbatim).toBeCloseTo(7 / 19);
  expect(other!.reworded).toBeCloseTo(8 / 19);
});
