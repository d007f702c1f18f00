import type { Article } from '../../text/article.ts';
import { UPPER_FIRST, ALL_UPPER, MARK, POSSESSIVE, WORD, touches, tokenText } from '../../text/tokens.ts';
import type { Name, NameKind } from '../mention.ts';
import { CALENDAR, CONNECTORS, DEMONYMS, EVENT_WORDS, ORGANIZATION_HEADS, PARTICLES, PLACE_WORDS, STARTERS } from './lexicon.ts';
import { territoryLength } from './places.ts';
import { HONORIFICS, isCapital, isTitleWord, OFFICES } from './titles.ts';

/** The names in an article, in order: without titles and without possessive endings ("Carney" in "Prime Minister Carney's"). */
export function findNames(article: Article): Name[] {
  const { text, tokens } = article;
  const runs = capitalRuns(article);
  const lower = lowerCased(article);
  const found: Draft[] = [];
  for (const run of runs) draft(article, run, lower, found);
  return found.map(({ from, to, kind, title }) => {
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    const surname = tokenText(text, tokens, to - 1);
    const fuller = kind === 'person' && to - from === 1 ? found.find((f) => f.kind === 'person' && f.to - f.from > 1 && tokenText(text, tokens, f.to - 1) === surname) : undefined;
    const full = fuller ? text.slice(tokens.start[fuller.from], tokens.end[fuller.to - 1]) : text.slice(start, end);
    return { start, end, text: text.slice(start, end), kind, title, full: full.replace(/\s+/g, ' ') };
  });
}

interface Range { readonly from: number; readonly to: number; readonly first: number; readonly shouted: boolean }
interface Draft { readonly from: number; readonly to: number; readonly kind: NameKind; readonly title: string | null }

function lowerCased({ tokens }: Article): Set<number> {
  const seen = new Set<number>();
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) === 0) seen.add(tokens.hash[i]!);
  return seen;
}

function capitalRuns(article: Article): Range[] {
  const { text, tokens, sentences } = article;
  const runs: Range[] = [];
  for (const sentence of sentences) {
    let words = 0;
    let capitals = 0;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (tokens.kind[i] !== WORD) continue;
      words++;
      if (isCapital(tokens, i)) capitals++;
    }
    const shouted = words > 3 && capitals > words * 0.7;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isCapital(tokens, i)) continue;
      let to = i + 1;
      while (to < sentence.to) {
        if (isCapital(tokens, to) && (tokens.flags[to]! & POSSESSIVE) === 0) to++;
        else if (tokens.kind[to] === MARK && touches(tokens, to) && tokens.hash[to] === 45 && isCapital(tokens, to + 1) && touches(tokens, to + 1)) to += 2;
        else if (tokens.kind[to] === MARK && tokens.hash[to] === 46 && touches(tokens, to) && isCapital(tokens, to + 1) && tokens.end[to - 1]! - tokens.start[to - 1]! <= 3) to += 2;
        else if ((CONNECTORS.at(text, tokens, to) || PARTICLES.at(text, tokens, to)) && isCapital(tokens, to + 1)) to += 2;
        else break;
      }
      runs.push({ from: i, to, first: sentence.from, shouted });
      i = to - 1;
    }
  }
  return runs;
}

function draft(article: Article, run: Range, lower: ReadonlySet<number>, found: Draft[]): void {
  const { text, tokens } = article;
  const stop = (i: number): boolean =>
    CALENDAR.at(text, tokens, i) === true || DEMONYMS.at(text, tokens, i) === true || ((i === run.first || (tokens.kind[i - 1] === MARK && tokens.hash[i - 1] !== 46) || run.shouted) && (STARTERS.at(text, tokens, i) === true || lower.has(tokens.hash[i]!)));
  let { from } = run;
  let { to } = run;
  while (from < to && (stop(from) || !isCapital(tokens, from))) from++;
  let head = from;
  for (let i = from; i < to; i++) if (isTitleWord(text, tokens, i) && (OFFICES.at(text, tokens, i) || HONORIFICS.at(text, tokens, i))) head = i + 1;
  if (head > from && tokens.kind[head] === MARK) head++;
  let title: string | null = null;
  if (head > from) {
    title = text.slice(tokens.start[from], tokens.end[head - 1]).replace(/\s+/g, ' ');
    from = head;
    while (from < to && !isCapital(tokens, from)) from++;
  }
  while (to > from && (stop(to - 1) || !isCapital(tokens, to - 1))) to--;
  if (from >= to) return;
  const last = to - 1;
  const place = territoryLength(text, tokens, from);
  if (place > 0 && place < to - from && tokens.kind[from + place] === WORD && CONNECTORS.at(text, tokens, from + place)) {
    found.push({ from, to: from + place, kind: 'place', title: null });
    draft(article, { ...run, from: from + place + 1, to }, lower, found);
    return;
  }
  const kind: NameKind =
    place === to - from ? 'place'
    : title ? 'person'
    : EVENT_WORDS.at(text, tokens, from) || EVENT_WORDS.at(text, tokens, last) ? 'event'
    : ORGANIZATION_HEADS.at(text, tokens, last) || ORGANIZATION_HEADS.at(text, tokens, from) || (to - from === 1 && (tokens.flags[from]! & ALL_UPPER) !== 0) ? 'organization'
    : PLACE_WORDS.at(text, tokens, last) || PLACE_WORDS.at(text, tokens, from) || (to - from === 1 && from > 0 && /^(in|at|near|from|to)$/.test(tokenText(text, tokens, from - 1))) ? 'place'
    : 'person';
  found.push({ from, to, kind, title });
}
