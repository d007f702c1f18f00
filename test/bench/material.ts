import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON } from '../../server/corpus/common-words.ts';
import { findNames } from '../../server/mentions/names/names.ts';
import type { NameKind } from '../../server/mentions/mention.ts';
import { parseArticle } from '../../server/text/article.ts';
import { NUMBER, UPPER_FIRST, WORD } from '../../server/text/tokens.ts';

/** A piece of a sentence: as it stands, or to be filled in for each event. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  /** A name; `number` tells the names of the material apart. */
  | { readonly type: 'name'; readonly kind: NameKind; readonly number: number; readonly full: boolean }
  /** A word that is not in every article: number in `Material.words`. */
  | { readonly type: 'word'; readonly word: number }
  | { readonly type: 'figure'; readonly value: number; readonly text: string };

/** The project's own sample articles and test clusters, taken apart. */
export interface Material {
  readonly sentences: readonly (readonly Piece[])[];
  readonly words: readonly string[];
}

/** Reads the material from the project's folder. */
export function readMaterial(root: string): Material {
  const folders = ['seeds', ...['test/accuracy/clusters', 'test/findings/clusters'].flatMap((folder) => [folder, ...subfolders(root, folder)])];
  const sentences: Piece[][] = [];
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.txt')).sort()) {
      sentences.push(...sentencesOf(plain(readFileSync(join(root, folder, file), 'utf8')), words, names));
    }
  }
  return { sentences: sentences.filter((pieces) => pieces.length > 3), words: [...words.keys()] };
}

/** The text without the annotations of the clusters: `{deaths=A|12}` is 12. */
function plain(text: string): string {
  return text.replace(/^===.*$/gm, '').replace(/\{[^{}|]*\|([^{}]*)\}/g, '$1');
}

function subfolders(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => `${folder}/${item.name}`)
    .sort();
}

function sentencesOf(text: string, words: Map<string, number>, names: Map<string, number>): Piece[][] {
  const article = parseArticle('material.txt', text);
  const { tokens } = article;
  const found = findNames(article);
  const number = <K>(map: Map<K, number>, key: K): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, map.size);
    return map.size - 1;
  };
  return article.sentences
    .filter((sentence) => article.blocks[sentence.block]!.kind === 'prose')
    .map((sentence) => {
      const pieces: Piece[] = [];
      let at = sentence.start;
      const add = (piece: Piece, start: number, end: number): void => {
        if (start > at) pieces.push({ type: 'text', text: text.slice(at, start) });
        pieces.push(piece);
        at = end;
      };
      for (let i = sentence.from; i < sentence.to; i++) {
        const [start, end] = [tokens.start[i]!, tokens.end[i]!];
        if (start < at) continue;
        const name = found.find((other) => other.start === start);
        const word = text.slice(start, end);
        if (name) add({ type: 'name', kind: name.kind, number: number(names, name.full), full: /\s/.test(name.text) }, start, name.end);
        else if (tokens.kind[i] === NUMBER && /^\d{1,3}(?:,\d{3})*$/.test(word)) add({ type: 'figure', value: Number(word.replaceAll(',', '')), text: word }, start, end);
        else if (tokens.kind[i] === WORD && end - start > 3 && (i === sentence.from || (tokens.flags[i]! & UPPER_FIRST) === 0) && !COMMON.at(text, tokens, i)) add({ type: 'word', word: number(words, word) }, start, end);
      }
      if (at < sentence.end) pieces.push({ type: 'text', text: text.slice(at, sentence.end) });
      return pieces;
    });
}
