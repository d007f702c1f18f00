import { expect, it } from 'vitest';
import { chance, fit, type Case } from './logistic.ts';
import { lessonsOf, NAMES } from './pairs.ts';

it('finds the weights that cases were made with', () => {
  const made = [0.5, 2, -1];
  // Of each pair of signs as many cases are so as the model says, to a thousandth.
  const cases = [-1, 0, 1].flatMap((x) =>
    [-2, -1, 1, 2].flatMap((y): Case[] => {
      const so = Math.round(1000 * chance(made, [x, y]));
      return Array.from({ length: 1000 }, (_, i) => ({ signs: [x, y], isSo: i < so }));
    }),
  );
  expect(Array.from(fit(cases, 0), (weight) => Math.round(weight * 10) / 10)).toEqual(made);
});

it('keeps the weight of a sign that settles everything finite', () => {
  const cases = [0, 1].flatMap((x) => Array.from({ length: 20 }, (): Case => ({ signs: [x], isSo: x === 1 })));
  const [, weight] = fit(cases, 0.1);
  expect(weight).toBeGreaterThan(4);
  expect(weight).toBeLessThan(20);
});

it('takes from a cluster what differs and agrees, with the names of the engine’s weights', () => {
  const mention = (path: string, core: string) => ({ path, core, n: 1, text: core, value: Number(core), unit: 'house', hedge: null, version: ['a'] });
  const lessons = lessonsOf({
    name: 'storm',
    texts: new Map([
      ['a.txt', 'The storm destroyed 140 houses in Varn. It killed 27 people.'],
      ['b.txt', 'The storm destroyed 410 houses in Varn. It killed 27 people.'],
    ]),
    gold: {
      figures: [
        { id: 'houses', about: 'houses', kind: 'count', mentions: [mention('a.txt', '140'), mention('b.txt', '410')] },
        { id: 'dead', about: 'dead', kind: 'count', mentions: [mention('a.txt', '27'), mention('b.txt', '27')] },
      ],
      traps: [], quotes: [], not_quotes: [], names: [],
    },
  });
  expect(lessons.evidence.map(({ isSo }) => isSo)).toEqual([true]);
  expect(lessons.sameness.map(({ isSo }) => isSo)).toEqual([true]);
  expect(lessons.evidence[0]!.signs[NAMES.evidence.indexOf('slip')]).toBe(1);
  expect(lessons.sameness[0]!.signs).toHaveLength(NAMES.sameness.length);
});
