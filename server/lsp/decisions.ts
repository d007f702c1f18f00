import type { Corpus } from '../corpus/corpus.ts';
import type { Ignore } from '../corpus/decisions.ts';
import { ignoredBy } from '../findings/decisions/ignored.ts';
import { readDecisionFile, type DecisionFile } from '../findings/decisions/read.ts';
import { gather, resolveEntries, type Decided } from '../findings/decisions/resolve.ts';
import { articlesBetween } from '../findings/decisions/standing.ts';
import { DECISION_FILE, type SettingValues } from '../findings/decisions/values.ts';
import type { Finding } from '../findings/finding.ts';
import type { Folders } from './folders.ts';
import { join } from './uris.ts';

/** The `.crossread.json` of a workspace folder as it stands now, unsaved text first. */
export interface Kept {
  readonly folder: string;
  readonly uri: string;
  /** Null where there is no file. */
  readonly text: string | null;
  readonly file: DecisionFile;
  readonly decided: readonly Decided[];
}

/** A finding that is not shown, and the decision that says so. */
export interface Hidden {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

/** Keeps the corpus equal to what the `.crossread.json` of each workspace folder has decided. */
export interface DecisionFiles {
  /** Reads the file of each of these folders; gives what they say about settings, in the same order. */
  read(folders: readonly string[]): Promise<readonly SettingValues[]>;
  /** A file may have been changed, in an editor or on the disk; nothing happens when it is no `.crossread.json` of a folder. */
  changed(uri: string): Promise<void>;
  /** The file that decides about an article, and about every other in its folder. */
  about(uri: string): Kept | undefined;
  all(): readonly Kept[];
  /** The findings of an article without those that are ignored. */
  sift(uri: string, findings: readonly Finding[]): readonly Finding[];
  /** What `sift` has left out, in articles that are still there. */
  hidden(): readonly Hidden[];
}

/** What the files report as they change. */
export interface DecisionListener {
  /** Something was decided otherwise; the mentions in these articles may be grouped otherwise. */
  decided(articles: readonly string[]): void;
  /** A file says something else about settings. */
  settings(): void;
}

/** Where the files are read. */
export interface DecisionTools {
  readonly corpus: Corpus;
  readonly folders: Folders;
  /** The text of a file, unsaved text first; null where there is none. */
  readonly read: (uri: string) => Promise<string | null>;
}

/** Decision files of which none has been read. */
export function createDecisionFiles({ corpus, folders, read }: DecisionTools, listener: DecisionListener): DecisionFiles {
  const files = new Map<string, Kept>();
  const hidden = new Map<string, readonly Hidden[]>();
  /** The last reading of each file: one that ends late must not undo a later one. */
  const latest = new Map<string, symbol>();

  const readOne = async (folder: string): Promise<Kept | null> => {
    const uri = join(folder, DECISION_FILE);
    const reading = Symbol();
    latest.set(uri, reading);
    const text = await read(uri);
    if (latest.get(uri) !== reading) return null;
    const file = readDecisionFile(text ?? '');
    const base = { uriOf: (path: string) => join(folder, path), covers: (article: string) => folders.of(article)?.uri === folder };
    return { folder, uri, text, file, decided: resolveEntries(file.entries, base) };
  };
  const apply = (): void => {
    const before = corpus.decisions;
    const after = gather([...files.values()].flatMap(({ decided }) => decided));
    const articles = articlesBetween(corpus, before, after);
    corpus.decide(after);
    listener.decided(articles);
  };

  return {
    async read(uris) {
      const found = await Promise.all(uris.map(readOne));
      const wanted = new Set(uris);
      for (const folder of files.keys()) if (!wanted.has(folder)) files.delete(folder);
      for (const kept of found) if (kept) files.set(kept.folder, kept);
      apply();
      return uris.map((uri) => files.get(uri)?.file.settings ?? {});
    },
    async changed(uri) {
      const known = [...files.values()].find((kept) => kept.uri === uri);
      const now = known && (await readOne(known.folder));
      if (!now || now.text === files.get(now.folder)?.text) return;
      files.set(now.folder, now);
      apply();
      if (JSON.stringify(now.file.settings) !== JSON.stringify(known.file.settings)) listener.settings();
    },
    about: (uri) => files.get(folders.of(uri)?.uri ?? ''),
    all: () => [...files.values()],
    sift(uri, findings) {
      const left = findings.flatMap((finding): Hidden[] => {
        const ignore = ignoredBy(corpus, finding);
        return ignore ? [{ finding, ignore }] : [];
      });
      if (left.length === 0) {
        hidden.delete(uri);
        return findings;
      }
      hidden.set(uri, left);
      return findings.filter((finding) => left.every((other) => other.finding !== finding));
    },
    hidden: () => [...hidden.values()].flat().filter(({ finding }) => corpus.lines(finding.uri) !== undefined),
  };
}
