import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { WholeCorpus } from '../corpus/corpus.ts';
import { counted } from '../report/counted.ts';
import type { Abilities } from './abilities.ts';
import type { Articles } from './articles.ts';
import type { DecisionFiles } from './decisions.ts';
import { askSettings, type Folders } from './folders.ts';
import { normalize } from './uris.ts';
import { watch } from './watch.ts';

/** Reads the settings, the decisions and the articles of the workspace. */
export interface Loading {
  /** Reads all of them again. */
  load(): Promise<void>;
  /** Resolves when what was last asked to be read, at the start or later, has been. */
  loaded(): Promise<void>;
}

/** What is read, and who hears of it. */
export interface Loaded {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly corpus: WholeCorpus;
  readonly folders: Folders;
  readonly articles: Articles;
  readonly decisions: DecisionFiles;
  /** Articles that may be told of otherwise with other settings. */
  readonly changed: (uris: string[]) => void;
  readonly log: (message: string) => void;
}

/** Loads when the client says `initialized`, and again when it tells of other folders or settings. `initial` are the folders at first. */
export function createLoading({ connection, abilities, corpus, folders, articles, decisions, changed, log }: Loaded, initial: readonly string[]): Loading {
  const follow = watch(connection, abilities, folders, articles, decisions);
  let uris = initial.map(normalize);
  let pushed: unknown;
  let loading = Promise.resolve();
  let loads = 0;
  const read = async (): Promise<void> => {
    const own = ++loads;
    const given = await askSettings(connection, uris, abilities.configuration, pushed);
    const decided = await decisions.read(uris);
    // What was asked for later is newer, whichever answer comes first.
    if (own !== loads) return;
    folders.load(uris, given, decided);
    follow();
    const since = performance.now();
    articles.recheck();
    changed([...corpus.uris(), ...articles.skipped.keys()]);
    for (const folder of folders.all()) await articles.scan(folder);
    await articles.settled();
    // Clients tell of their settings right after the start, and then all is read once and not twice.
    if (own === loads) log(`${counted(corpus.size, 'article')} in ${counted(uris.length, 'folder')}, ${counted(articles.skipped.size, 'file')} left out, ${Math.round(performance.now() - since)} ms.`);
  };
  const load = (): Promise<void> => (loading = read());

  connection.onInitialized(() => {
    if (abilities.dynamicConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'crossread' });
    if (abilities.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        const removed = new Set(event.removed.map((folder) => normalize(folder.uri)));
        uris = [...uris.filter((uri) => !removed.has(uri)), ...event.added.map((folder) => normalize(folder.uri))];
        void load();
      });
    }
    void load();
  });
  connection.onDidChangeConfiguration((params) => {
    pushed = (params.settings as { crossread?: unknown } | null)?.crossread;
    void load();
  });
  return { load, loaded: () => loading };
}
