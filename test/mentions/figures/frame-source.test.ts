import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../server/mentions/figures/figures.ts';
import { findNames } from '../../../server/mentions/names/names.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** Who the first figure of a text is attributed to. */
function sourceIn(text: string): string | null {
  const article = parseArticle('a.txt', text);
  return findFigures(article, findNames(article))[0]!.frame.source;
}

describe('who a figure is attributed to', () => {
  it.each([
    ['The flood killed 32 people, police said on Monday.', 'police'],
    ['Health officials said 32 people were ill.', 'health officials'],
    ['The flood killed 32 people, emergency services said.', 'emergency services'],
    ['Dutch officials said 32 people were ill.', 'Dutch officials'],
    ['The flood killed 32 people, officials in Vellen said.', 'officials in Vellen'],
    ['Officials in Northern Osso estimated on Tuesday that 700 people have died.', 'Officials in Northern Osso'],
    ['The crew saved 32 people, a spokesman for the coast guard said.', 'a spokesman for the coast guard'],
    ['The plan would cost $5 million, a source familiar with the proposal told the paper.', 'a source familiar with the proposal'],
    ['The coast guard on Monday formally announced that 32 people had been saved.', 'The coast guard'],
    ['The family said 32 people had come.', 'The family'],
    ['Earlier police said that 32 people had died.', 'police'],
    ['The drug lowers the risk by 32 percent, Orme-Lint said.', 'Orme-Lint'],
    ['About 32 percent are ill, said Dr. Ada Lint, who runs the clinic.', 'Dr. Ada Lint'],
    ['There were 32 shootings, according to data compiled by the Vellen Group.', 'data compiled by the Vellen Group'],
    ['Organisers said 3,200 people came; police put the number at 1,900.', 'organisers'],
    ['The organisers said 3,200 people came, while the police said it was 1,900.', 'The organisers'],
  ])('%s', (text, source) => {
    expect(sourceIn(text)).toBe(source);
  });
  it.each([
    "The boxes went to Osso's estimated 14 million voters.",
    'An estimated 1,100 people become ill each year.',
    'It was lowered from the first estimate of 498 homes.',
    'The sauce was then added to 359 products.',
    'The blast prompted the council to put off a vote on 21 houses.',
    'The crash at Vellen claimed 14 lives.',
  ])('nobody: %s', (text) => {
    expect(sourceIn(text)).toBeNull();
  });
});
