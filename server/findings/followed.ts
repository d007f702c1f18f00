import type { Corpus } from '../corpus/corpus.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { createNumbering } from '../corpus/numbering.ts';
import { createPostings } from '../corpus/postings.ts';
import { areEqual } from '../corpus/same.ts';
import type { IndexName } from '../mentions/keys.ts';
import type { Span } from '../text/span.ts';
import type { Change } from './change.ts';
import type { Finding } from './finding.ts';
import { moved, type Shift } from './moved.ts';
import { keyOf, recordReads, spellingOf, type Reads } from './reads.ts';

/** What is checked together, and followed on its own. */
export interface Part {
  readonly check: (corpus: Corpus, uri: string) => readonly Finding[];
  /** Does the long part of that ahead, a piece at a time. */
  readonly ahead: (corpus: Corpus, uri: string) => Generator<void>;
  /** How the mentions that its findings stand at moved where an edit left all that a check reads of the article's own as it was; else null. */
  readonly shiftBetween: (before: Indexed, now: Indexed) => Shift | null;
}

/** The findings of a part in every article. */
export interface Followed {
  of(uri: string): readonly Finding[];
  isKnown(uri: string): boolean;
  /** Works them out a piece at a time, unless something changes meanwhile. */
  attempt(uri: string): Generator<void>;
  /** Notes a change; gives the articles whose findings may be others or stand elsewhere now. */
  changed(change: Change): ReadonlySet<string>;
}

/** While fewer articles than this have been checked, each counts as affected by every change of one of many. */
const FEW = 32;

interface Known {
  readonly findings: readonly Finding[];
  /** The articles that its own was related to. */
  readonly related: readonly string[];
  /** What the check read: articles and articles whose relations, by number, keys, keys of forms, and forms. */
  readonly reads: readonly Int32Array[];
}

/**
 * Findings that follow a corpus. What a check reads of the corpus is recorded, so that after a change those checks are
 * made again that read something that may be different now, whatever the check is. What only moved is moved.
 */
export function createFollowed(corpus: Corpus, { check, ahead, shiftBetween }: Part): Followed {
  const known = new Map<string, Known>();
  const numbers = createNumbering();
  /** Who read an article, its related ones, where a key stands, the forms under one, or those like a form: articles by number. */
  const ofEntry = createPostings();
  const ofRelated = createPostings();
  const ofKey = createPostings();
  const ofForms = createPostings();
  const ofAlike = createPostings();
  const all = [ofEntry, ofRelated, ofKey, ofForms, ofAlike];
  const ownIndexes = new Set<IndexName>();

  const remember = (uri: string, view: Corpus, reads: Reads): readonly Finding[] => {
    const findings = corpus.indexed(uri) ? check(view, uri) : [];
    // Noted as read, so that it holds as long as the findings do.
    const related = view.related(uri);
    const { entries, keys, ownIndexes: own, forms, alike } = reads;
    const lists = [Int32Array.from(entries, numbers.of), Int32Array.from(reads.related.keys(), numbers.of), ...[keys, forms, alike].map((set) => Int32Array.from(set))];
    known.set(uri, { findings, related, reads: lists });
    all.forEach((readers, i) => lists[i]!.forEach((key) => readers.add(numbers.of(uri), key)));
    for (const index of own) ownIndexes.add(index);
    return findings;
  };
  const forget = (uri: string): void => {
    const entry = known.get(uri);
    if (!entry) return;
    known.delete(uri);
    all.forEach((readers, i) => entry.reads[i]!.forEach((key) => readers.remove(numbers.of(uri), key)));
  };
  /** Whose findings may be others after a change, but for what only moved. */
  const readersOf = ({ uri, keys, renamings, isOneOfMany }: Change, hasMoved: boolean): Iterable<string> => {
    if (renamings === null || (!hasMoved && isOneOfMany && known.size < FEW)) return known.keys();
    const affected = new Set<string>();
    const add = (reader: number): void => void affected.add(numbers.uri(reader));
    const addOwn = (owner: string): void => {
      if (known.has(owner)) affected.add(owner);
    };
    if (!hasMoved) {
      addOwn(uri);
      for (const readers of [ofEntry, ofRelated]) readers.each(numbers.known(uri), add);
      for (const other of corpus.related(uri)) ofRelated.each(numbers.known(other), add);
    }
    for (const [index, hash] of keys()) {
      ofKey.each(keyOf(index, hash), add);
      if (ownIndexes.has(index)) corpus.holders(index, hash).forEach(addOwn);
    }
    for (const { forms, keys: renamed } of renamings) {
      for (const hash of renamed) ofForms.each(hash, add);
      for (const form of corpus.alikeAround(forms)) {
        ofAlike.each(spellingOf(form), add);
        corpus.articlesWith(form).forEach(addOwn);
      }
    }
    return affected;
  };
  /** How the mentions of an article moved where nothing else changed that a check of it, or of another article, reads of it. */
  const movedBy = ({ uri, before, now, isHeldAlike }: Change): Shift | null => {
    const entry = known.get(uri);
    const { same, different } = corpus.decisions;
    // What is decided about an article is noted, too.
    if (!entry || !before || !now || before === now || same.length + different.length > 0) return null;
    return areEqual(corpus.related(uri), entry.related) && isHeldAlike() ? shiftBetween(before, now) : null;
  };
  /** Moves what was found with the mentions of an article; gives the articles in whose findings some of these stand. */
  const move = (uri: string, shift: Shift): string[] => {
    const readers = new Set([uri]);
    ofEntry.each(numbers.known(uri), (reader) => readers.add(numbers.uri(reader)));
    const isHere = (place: { readonly uri: string }): boolean => place.uri === uri;
    const follow = <T extends Span & { readonly uri: string }>(place: T): T => (isHere(place) ? moved(place, shift) : place);
    return [...readers].filter((reader) => {
      const entry = known.get(reader);
      if (!entry?.findings.some((finding) => isHere(finding) || finding.related.some(isHere))) return false;
      known.set(reader, { ...entry, findings: entry.findings.map((finding) => ({ ...follow(finding), related: finding.related.map(follow) })) });
      return true;
    });
  };

  return {
    *attempt(uri) {
      const { version } = corpus;
      if (known.has(uri) || !corpus.indexed(uri)) return;
      const { view, reads } = recordReads(corpus, uri);
      const pieces = ahead(view, uri);
      while (corpus.version === version && pieces.next().done !== true) yield;
      if (corpus.version === version && !known.has(uri)) remember(uri, view, reads);
    },
    isKnown: (uri) => known.has(uri),
    of(uri) {
      const entry = known.get(uri);
      if (entry) return entry.findings;
      const { view, reads } = recordReads(corpus, uri);
      return remember(uri, view, reads);
    },
    changed(change) {
      const { uri } = change;
      const shift = movedBy(change);
      const affected = new Set(known.size > 0 ? readersOf(change, shift !== null) : []);
      for (const reader of affected) forget(reader);
      if (shift) for (const reader of move(uri, shift)) affected.add(reader);
      return affected;
    },
  };
}
