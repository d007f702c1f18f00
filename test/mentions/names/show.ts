import { findNames } from '../../../server/mentions/names/names.ts';
import { parseArticle } from '../../../server/text/article.ts';
import type { NameKind } from '../../../server/mentions/mention.ts';

const LETTERS: Readonly<Record<NameKind, string>> = { person: 'P', organization: 'O', place: 'L', event: 'E', other: 'X' };

/** The text with every name in brackets, after the letter of its kind: "Mayor [P Ada Obi] of [L Lisbon]". */
export function show(text: string): string {
  let shown = '';
  let from = 0;
  for (const name of findNames(parseArticle('article.txt', text))) {
    shown += `${text.slice(from, name.start)}[${LETTERS[name.kind]} ${name.text}]`;
    from = name.end;
  }
  return shown + text.slice(from);
}

/** The names alone, without their kinds. */
export function names(text: string): string[] {
  return findNames(parseArticle('article.txt', text)).map((name) => name.text);
}

/** Each distinct name with the fullest form that the article has for it. */
export function fulls(text: string): string[] {
  return [...new Set(findNames(parseArticle('article.txt', text)).map(({ text: name, full }) => `${name} = ${full}`))];
}

/** Each name that has a title, with it. */
export function titles(text: string): string[] {
  return findNames(parseArticle('article.txt', text)).flatMap(({ text: name, title }) => (title === null ? [] : [`${title} | ${name}`]));
}
