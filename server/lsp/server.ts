import * as l10n from '@vscode/l10n';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createCorpus } from '../corpus/create.ts';
import { createSymbols } from '../features/symbols.ts';
import { createLive, type Live } from '../findings/live.ts';
import type { InitializationOptions } from '../protocol.ts';
import type { Status } from '../shown.ts';
import { counted } from '../report/counted.ts';
import { decode } from '../text/decode.ts';
import { VERSION } from '../version.ts';
import { abilitiesOf, type Abilities } from './abilities.ts';
import type { Answer } from './answers/answer.ts';
import { ANSWERS } from './answers/answers.ts';
import { createArticles } from './articles.ts';
import type { Cache } from './cache.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { Context } from './context.ts';
import { createDecisionFiles } from './decisions.ts';
import { publishNotes } from './decision-notes.ts';
import { diagnosticsOf, leftOut, shown } from './diagnostics.ts';
import { clientFiles, type Files } from './files.ts';
import { createFolders } from './folders.ts';
import type { Indexer } from './indexer.ts';
import { createLimits } from './limits.ts';
import { createLoading } from './loading.ts';
import { followDocuments } from './open-documents.ts';
import { createProgress } from './progress.ts';
import { createPublisher } from './publisher.ts';
import { createReader, type Reader } from './reader.ts';
import { createRefresh } from './refresh.ts';
import { answerClient } from './requests.ts';
import { createStatus } from './status.ts';
import { alone, createLoop, createTurns, type Attention } from './turns.ts';

/** What the server runs on. */
export interface Platform {
  /** For the log. */
  readonly name: string;
  /** The disk that the server runs on; null in a web worker, where everything is read through the client. */
  readonly disk: Files | null;
  /** Reads closed articles. */
  readonly indexer: Indexer;
  readonly attention: Attention;
  /** Called when many articles have been read, also from a cache: what is done for a question then runs often enough to be made quick. */
  readonly hasMany?: () => void;
  /** Opens a cache in a folder, given by its URI; null where nothing can be kept. */
  cache(folder: string): Promise<Cache> | null;
}

/** Runs the language server on a connection. */
export function serve(connection: Connection, platform: Platform): void {
  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    if (typeof options.translations === 'object') l10n.config({ contents: options.translations as l10n.l10nJsonFormat });
    const abilities = abilitiesOf(params, options);
    const files = platform.disk ? filesFor(connection, platform.disk, abilities) : clientFiles(connection);
    const cache = typeof options.cacheFolder === 'string' ? platform.cache(options.cacheFolder) : null;
    run(connection, abilities, files, createReader(files, platform.indexer, cache), platform, foldersOf(params));
    connection.console.info(`Crossread ${VERSION} on ${platform.name}, for ${params.clientInfo?.name ?? 'an unnamed client'} ${params.clientInfo?.version ?? ''}`.trimEnd());
    return { capabilities: capabilitiesOf(answersFor(abilities)), serverInfo: { name: 'Crossread', version: VERSION } } satisfies InitializeResult;
  });
  connection.listen();
}

/** Wires the parts together; nothing is read before the client says `initialized`. */
function run(connection: Connection, abilities: Abilities, files: Files, reader: Reader, { attention: { isAsked }, hasMany }: Platform, initial: readonly string[]): void {
  const corpus = createCorpus();
  const folders = createFolders(files);
  const checked = createLive(corpus);
  const findings: Live = { ...checked, of: (uri) => decisions.sift(uri, checked.of(uri)) };
  const symbols = createSymbols(corpus);
  /** What nobody waits for shares the time that is left, also by what the editor shows. */
  const isBusy = (): boolean => isAsked() || publisher.isChecking() || articles.isReadingOpen();
  const loop = createLoop();
  const turn = createTurns(loop);
  const idle = createTurns(loop, isBusy);
  const later = createTurns(loop, isBusy, LATER);
  /** Reads for symbols ahead, so that the first question about them need not wait. */
  const readAhead = alone(async () => {
    while (!symbols.catchUp(PIECE)) await later();
  });
  /** Looks for the articles that each one that came is related to: a question may need that of very many. */
  const relate = alone(async () => {
    do await idle();
    while (!corpus.relateSome());
  });
  let calm: ReturnType<typeof setTimeout> | undefined;
  let still: ReturnType<typeof setTimeout> | undefined;
  const open = new Map<string, TextDocument>();
  /** How many findings the settings let through, by article, where there are any. */
  const listed = new Map<string, number>();
  const log = (message: string): void => connection.console.info(message);
  const counts = (): Omit<Status, 'indexing'> => ({
    articles: corpus.size,
    findings: [...listed.values()].reduce((sum, count) => sum + count, 0),
    unchecked: publisher.unchecked(),
    ignored: decisions.hidden().length,
    skipped: articles.skipped.size + articles.surplus.size,
  });
  const status = createStatus(connection, counts, createRefresh(connection, abilities));
  const progress = createProgress(connection, abilities.workDoneProgress, () => {
    const left = articles.cancel();
    log(`Reading was stopped; left out until the index is rebuilt: ${counted(left, 'file')}.`);
  });

  const tellLimits = createLimits(log);
  const publisher = createPublisher({
    isOpen: (uri) => open.has(uri),
    turns: { open: createTurns(loop, isAsked), closed: idle },
    // Nobody waits for those of a closed article: to make them at once would have everybody else wait.
    ahead: (uri, isOpen) => (isOpen ? findings.ahead(uri) : findings.ahead(uri, Infinity)),
    log,
    published() {
      status.changed();
      notes();
    },
    send(uri, diagnostics) {
      if (abilities.pushes || !abilities.pulls) void connection.sendDiagnostics({ uri: open.get(uri)?.uri ?? uri, diagnostics });
    },
    diagnostics(uri) {
      const settings = folders.settings(uri);
      const entry = corpus.entry(uri);
      const why = articles.skipped.get(uri);
      if (entry) tellLimits(uri, entry.mentions);
      const found = entry ? shown(findings.of(uri), settings) : [];
      if (found.length > 0) listed.set(uri, found.length);
      else listed.delete(uri);
      if (settings.problems === 'off' || (settings.problems === 'open' && !open.has(uri))) return [];
      if (why !== undefined) return [leftOut(why)];
      return entry ? diagnosticsOf(corpus, entry.lines, found, abilities) : [];
    },
  });
  const articles = createArticles({ corpus, folders, files, reader, open, calm: () => publisher.calm(), turn, idle }, {
    log,
    changed(uri) {
      const concerned = findings.changed(uri);
      if (open.has(uri)) publisher.changed(concerned);
      else publisher.concerned(concerned);
      clearTimeout(still);
      // Where a basis was kept, articles come at once, and nothing is to hold them up.
      if (corpus.unsettled === corpus.size) still = setTimeout(() => void relate(), STILL);
      symbols.changed(uri);
      status.corpusChanged(corpus.version);
    },
    progress(done, total) {
      if (total === null) {
        publisher.release();
        void relate();
        if (corpus.size >= MANY) hasMany?.();
        clearTimeout(calm);
        calm = setTimeout(() => void readAhead(), CALM);
      } else publisher.hold();
      progress(done, total);
      status.progress(done, total);
    },
  });

  const decisions = createDecisionFiles({ corpus, folders, read: (uri) => textOf(files, open, uri) }, {
    decided(uris) {
      publisher.changed([...uris.flatMap((uri) => findings.changed(uri)), ...corpus.uris()]);
      status.corpusChanged(corpus.version);
      notes();
    },
    settings: () => void loading.load(),
  });

  const loading = createLoading({ connection, abilities, corpus, folders, articles, decisions, changed: (uris) => publisher.changed(uris), log }, initial);
  followDocuments(connection, open, {
    // Some findings are shown of open articles alone.
    opened: (uri) => publisher.opened(uri),
    edited(uri) {
      void articles.edited(uri);
      void decisions.changed(uri);
    },
    closed: (uri) => publisher.changed([uri]),
  });
  connection.onShutdown(() => articles.end());
  const context: Context = { connection, corpus, folders, articles, decisions, findings, symbols, open, abilities, turn, loaded: () => loading.loaded(), reload: () => loading.load() };
  const notes = publishNotes(context);
  for (const answer of answersFor(abilities)) answer.register(context);
  answerClient(context);
}

/** The text of a small file of the workspace, unsaved text first; null where there is none or it cannot be read. */
async function textOf(files: Files, open: ReadonlyMap<string, TextDocument>, uri: string): Promise<string | null> {
  return open.get(uri)?.getText() ?? files.read(uri, LARGEST).then(decode, () => null);
}

/** From so many articles on there are many. */
const MANY = 200;
/** It begins so many milliseconds after everything else has been read, when the first findings are sent. */
const CALM = 200;
/** It is looked for what articles are related to when none has come for so many milliseconds, while threads read others. */
const STILL = 10;
/** However much is asked, what is done for questions that may never come goes on for a slice after so many milliseconds. */
const LATER = 120;
/** Work that nobody waits for is done in pieces of so many milliseconds. */
const PIECE = 0.5;

/** Nobody decides more than this many bytes of things. */
const LARGEST = 5 * 1024 * 1024;

function answersFor(abilities: Abilities): Answer[] {
  return ANSWERS.filter((answer) => answer.when?.(abilities) ?? true);
}

/** A virtual workspace's files are the client's to read, the others the server's. */
function filesFor(connection: Connection, local: Files, abilities: Abilities): Files {
  if (!abilities.readsFiles) return local;
  const remote = clientFiles(connection);
  const of = (uri: string): Files => (uri.startsWith('file:') ? local : remote);
  return {
    list: (folder, ...rest) => of(folder).list(folder, ...rest),
    read: (uri, limit) => of(uri).read(uri, limit),
  };
}

function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  // Clients from before workspace folders have one root.
  const { rootUri } = params as { rootUri?: unknown };
  return typeof rootUri === 'string' ? [rootUri] : [];
}
