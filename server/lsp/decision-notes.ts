import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import { articlesWith } from '../findings/decisions/standing.ts';
import type { Decided } from '../findings/decisions/resolve.ts';
import { lineStarts } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Kept } from './decisions.ts';
import { rangeOf } from './positions.ts';

/** So long nothing may have changed before it is looked for what matches nothing any more, in milliseconds. */
const PAUSE = 300;

/** Keeps the diagnostics of every `.crossread.json` equal to what there is to say about it. Gives what to call when that may have changed. */
export function publishNotes(context: Context): () => void {
  const { connection, decisions, articles, open, abilities } = context;
  const sent = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = (): void => {
    timer = undefined;
    const allRead = articles.progress() === null;
    const notes = new Map(decisions.all().map((kept) => [kept.uri, notesOn(context, kept, allRead)]));
    for (const uri of sent.keys()) if (!notes.has(uri)) notes.set(uri, []);
    for (const [uri, diagnostics] of notes) {
      const text = JSON.stringify(diagnostics);
      if (text === (sent.get(uri) ?? '[]')) continue;
      sent.set(uri, text);
      void connection.sendDiagnostics({ uri: open.get(uri)?.uri ?? uri, diagnostics });
    }
  };
  return () => {
    if (abilities.pushes || !abilities.pulls) timer ??= setTimeout(publish, PAUSE);
  };
}

/** What is said in a `.crossread.json`: its mistakes and, once all articles are read, decisions that no longer match anything. */
export function notesOn({ corpus, decisions, abilities: { checksJson } }: Context, { text, file, decided }: Kept, allRead: boolean): Diagnostic[] {
  const lines = lineStarts(text ?? '');
  const note = (span: Span, severity: DiagnosticSeverity, code: string, message: string): Diagnostic => ({ range: rangeOf(lines, span), severity, code, source: 'Crossread', message });
  const mistakes = file.mistakes.filter(({ ofJson }) => !(ofJson && checksJson)).map((mistake) => note(mistake, DiagnosticSeverity.Error, 'mistake', mistake.message));
  if (!allRead) return mistakes;
  const used = new Set(decisions.hidden().map(({ ignore }) => ignore));
  const idle = decided.flatMap((one): Diagnostic[] => {
    const missing = missingArticle(corpus, one);
    if (missing !== null) return [note(one.entry, DiagnosticSeverity.Warning, 'no-article', l10n.t('There is no article “{0}”.', missing))];
    if (one.section === 'ignore') return used.has(one.decision) ? [] : [note(one.entry, DiagnosticSeverity.Information, 'unused', l10n.t('This hides nothing any more: no finding is like that now.'))];
    const lost = one.decision.find((pointer) => articlesWith(corpus, pointer).length === 0);
    return lost ? [note(one.entry, DiagnosticSeverity.Information, 'unused', l10n.t('This does nothing any more: “{0}” stands nowhere as described.', lost.text))] : [];
  });
  return [...mistakes, ...idle];
}

/** The path of an article that a decision names and that is none; null where all are there. */
function missingArticle(corpus: Corpus, one: Decided): string | null {
  const named = one.section === 'ignore' ? [[one.decision.uri, one.entry.value.article] as const] : one.decision.map((pointer, i) => [pointer.uri, one.entry.value[i]?.article] as const);
  return named.find(([uri]) => uri !== null && corpus.lines(uri) === undefined)?.[1] ?? null;
}
