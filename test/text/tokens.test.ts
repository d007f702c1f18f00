import { expect, it } from 'vitest';
import { tokenText, tokenize } from '../../server/text/tokens.ts';

/** The tokens of a text, a bar between each and the next. */
function show(text: string): string {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i)).join('|');
}

it('leaves out tags that only mark words up', () => {
  expect(show('Mayor <b>Ana Dell</b> of <a class="x" href="https://velle.example/?page=2">Velle</a><br>')).toBe('Mayor|Ana|Dell|of|Velle|<|br|>');
});

it('keeps what merely looks like a tag', () => {
  expect(show('2 <b 3, a < b > c, <Ana>')).toBe('2|<|b|3|,|a|<|b|>|c|,|<|Ana|>');
});
