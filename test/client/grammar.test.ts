import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { beforeAll, expect, test } from 'vitest';
import { expectLinear } from '../growth.ts';

const GRAMMAR = path.resolve(import.meta.dirname, '../../syntaxes/article.tmLanguage.json');
let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner: (patterns) => new OnigScanner(patterns), createOnigString: (text) => new OnigString(text) }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR)),
  });
  grammar = (await registry.loadGrammar('text.article'))!;
});

/** The words that carry a scope, as `scope: words`, in the order of the text; nested scopes count for each. */
function scoped(text: string, ...scopes: string[]): string[] {
  const found: string[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const scope of scopes) {
      let open = '';
      for (const token of tokens) {
        const inside = token.scopes.some((name) => name.startsWith(scope));
        if (inside) open += line.slice(token.startIndex, token.endIndex);
        if (!inside && open !== '') found.push(open);
        if (!inside) open = '';
      }
      if (open !== '') found.push(open.replace(/\n$/, ''));
    }
  }
  return found;
}

test('a German quote ends with its own mark', () => {
  expect(scoped('\u201eWir gehen\u201c, sagte sie. Dann ging sie. \u201eNie\u201d', 'string.quoted')).toEqual(['\u201eWir gehen\u201c', '\u201eNie\u201d']);
});

test('a pronoun that opens its sentence is no name', () => {
  expect(scoped('It says the dam is safe. She said so. Italia says no.', 'entity.name.type.speaker')).toEqual(['Italia']);
  expect(scoped('It says the dam is safe. She said so. Italia says no.', 'variable.language.speaker')).toEqual(['It', 'She']);
});

test('quotes end with their line, whichever marks they have', () => {
  expect(scoped('"We go," she said. \u201cNow\u201d\n\u201cThe first paragraph stays open\nand this is prose', 'string.quoted')).toEqual([
    '"We go,"',
    '\u201cNow\u201d',
    '\u201cThe first paragraph stays open',
  ]);
});

test('apostrophes and inches open no quote', () => {
  expect(scoped("The dogs' owner isn't in. It is 6'2\" tall; the \u201990s, rock \u2019n\u2019 roll, shouldn\u2018t", 'string.quoted')).toEqual([]);
});

test('single directed marks are quotes', () => {
  expect(scoped('He called it \u2018a farmer\u2019s dream\u2019 and left.', 'string.quoted')).toEqual(['\u2018a farmer\u2019s dream\u2019']);
});

test.each([
  ['The $4.5 billion deal', '$4.5 billion'],
  ['C$300m in aid', 'C$300m'],
  ['some 58% of them', '58%'],
  ['up 2.5 percentage points', '2.5 percentage points'],
  ['one-third of the wards', 'one-third'],
  ['twenty-five thousand people', 'twenty-five thousand'],
  ['3,000 hectares.', '3,000'],
  ['the 41st meeting', '41st'],
  ['at 9:30 p.m. local time', '9:30 p.m.'],
])('figures: %s', (text, figure) => {
  expect(scoped(text, 'constant.numeric')).toEqual([figure]);
});

test('a number inside a word or a version is no figure', () => {
  expect(scoped('the A320neo, G7 and COVID19', 'constant.numeric')).toEqual([]);
});

test.each([
  ['on Sunday, Aug. 24, 2031 in', 'Sunday, Aug. 24, 2031'],
  ['on 3 March 2029 the', '3 March 2029'],
  ['in May 2027 it', 'May 2027'],
  ['since 2014 they', '2014'],
  ['on 2026-02-03 they', '2026-02-03'],
  ['it happened last week again', 'last week'],
])('dates: %s', (text, date) => {
  expect(scoped(text, 'constant.language.date')).toEqual([date]);
});

test('may and march are not always months', () => {
  expect(scoped('They may march 20 miles', 'constant.language.date')).toEqual([]);
});

test('a speaker and a cue, in both orders', () => {
  expect(scoped('\u201cNo,\u201d Mayor Ada Quill said.', 'entity.name.type.speaker', 'keyword.other.cue')).toEqual(['Mayor Ada Quill', 'said']);
  expect(scoped('\u201cNo,\u201d said the mayor Ada Quill.', 'entity.name.type.speaker', 'keyword.other.cue')).toEqual(['mayor Ada Quill', 'said']);
  expect(scoped('\u201cYes,\u201d he added.', 'variable.language.speaker', 'keyword.other.cue')).toEqual(['he', 'added']);
});

test('header lines: date, dateline, byline, front matter', () => {
  expect(scoped(' date 2031-01-02 Rivers rose', 'constant.language.date')).toEqual(['2031-01-02']);
  expect(scoped('PORT ELLIS, Northland (NWA) \u2014 Rivers rose', 'entity.name.section')).toEqual(['PORT ELLIS, Northland (NWA)']);
  expect(scoped('By Ada Quill and Tom Reyes', 'entity.name.type.byline')).toEqual(['Ada Quill and Tom Reyes']);
  expect(scoped('---\ntitle: Rivers\n---\ntitle: no', 'entity.name.tag')).toEqual(['title']);
});

test('page chrome is dimmed, prose that begins like it is not', () => {
  const text = 'Skip to content\nSign up for our morning newsletter\n0123456789abcdef0123456789abcdef\nShare prices fell on Monday\nA boat at dawn. NORTH WIRE/Ada Quill';
  expect(scoped(text, 'comment.line')).toEqual(['Skip to content', 'Sign up for our morning newsletter', '0123456789abcdef0123456789abcdef', 'NORTH WIRE/Ada Quill']);
});

test.each([['A'], ['Ab '], ['one-'], ['twenty '], ['AB '], ['"'], ['\u201c'], ['1,'], ['the x ']])('a long line of %j is read in linear time', (part) => {
  expectLinear(part, 10_000, (text) => () => grammar.tokenizeLine(text, INITIAL));
});
