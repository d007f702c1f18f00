import { dirname, join, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { readDecisionFile, type DecisionFile } from '../findings/decisions/read.ts';
import { gather, resolveEntries } from '../findings/decisions/resolve.ts';
import { DECISION_FILE } from '../findings/decisions/values.ts';
import type { Decisions } from '../corpus/decisions.ts';
import type { Finding } from '../findings/finding.ts';
import { disk, kindOf } from '../lsp/disk.ts';
import { Missing } from '../lsp/files.ts';
import { sourcesOf } from '../lsp/sources.ts';
import { decode } from '../text/decode.ts';
import { lineStarts, positionAt } from '../text/lines.ts';

/** The `.crossread.json` that holds for a PATH. */
export interface Config {
  /** Its folder, absolute. */
  readonly folder: string;
  readonly file: DecisionFile;
}

/** Gives the nearest `.crossread.json` in or above a PATH, null where there is none; each file is read once and its mistakes are reported once. */
export function configReader(report: (message: string) => void): (path: string) => Promise<Config | null> {
  const known = new Map<string, Promise<Config | null>>();
  const inFolder = (folder: string): Promise<Config | null> => {
    let config = known.get(folder);
    if (!config) known.set(folder, (config = readIn(folder, report).then((found) => found ?? (dirname(folder) === folder ? null : inFolder(dirname(folder))))));
    return config;
  };
  return async (path) => {
    const folder = await kindOf(path).then((kind) => (kind === 'folder' ? path : dirname(path)), () => dirname(path));
    return inFolder(resolve(folder));
  };
}

/** Whether a file that a search has found is an article by what the `.crossread.json` says of sources. */
export function takesIn(config: Config | null): (path: string) => boolean {
  const { sources, exclude } = config?.file.settings ?? {};
  if (!config || (sources === undefined && exclude === undefined)) return () => true;
  const taken = sourcesOf(URI.file(config.folder).toString(), sources ?? ['**'], exclude ?? []);
  return (path) => taken.includes(slashes(relative(config.folder, resolve(path))));
}

/** What the files have decided, for articles that go by their paths relative to the working directory. */
export function decisionsOf(configs: ReadonlyMap<string, Config | null>): Decisions {
  const all = new Set([...configs.values()].filter((config) => config !== null));
  return gather(
    [...all].flatMap((config) =>
      resolveEntries(config.file.entries, {
        uriOf: (path) => slashes(relative(process.cwd(), join(config.folder, path))),
        covers: (uri) => configs.get(uri) === config,
      }),
    ),
  );
}

/** The finding with the severity that the file gives its code; nothing where that is off. */
export function weighed(finding: Finding, config: Config | null | undefined): Finding[] {
  const severity = config?.file.settings.severity?.[finding.code] ?? 'auto';
  if (severity === 'off') return [];
  return [severity === 'auto' ? finding : { ...finding, severity }];
}

/** Nobody decides more than this many bytes of things. */
const LARGEST = 5 * 1024 * 1024;

async function readIn(folder: string, report: (message: string) => void): Promise<Config | null> {
  const path = join(folder, DECISION_FILE);
  const shown = slashes(relative(process.cwd(), path));
  try {
    const text = decode(await disk.read(URI.file(path).toString(), LARGEST));
    const file = readDecisionFile(text);
    const lines = lineStarts(text);
    for (const { start, message } of file.mistakes) {
      const { line, character } = positionAt(lines, start);
      report(`${shown}:${line + 1}:${character + 1}: ${message}`);
    }
    return { folder, file };
  } catch (error) {
    if (!(error instanceof Missing)) report(`${shown}: cannot be read`);
    return null;
  }
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
