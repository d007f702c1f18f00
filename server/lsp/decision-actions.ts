import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Command, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../findings/finding.ts';
import { mentionAt } from '../findings/decisions/named.ts';
import { ignoreEverywhere, ignoreHere, ignoreKind, pointerTo, type Told } from '../findings/decisions/value-of.ts';
import { additions, removal, type NewEntry } from '../findings/decisions/write.ts';
import type { Subject } from '../features/subject.ts';
import type { Position } from '../shown.ts';
import { lineStarts, offsetAt } from '../text/lines.ts';
import type { Context } from './context.ts';
import { editOf } from './decision-edits.ts';
import type { Kept } from './decisions.ts';
import { relative } from './uris.ts';

/** What a reader can decide about a finding: each an edit of the `.crossread.json`, which the editor can undo. */
export async function findingActions(context: Context, text: string, finding: Finding, diagnostics: Diagnostic[]): Promise<CodeAction[]> {
  const { corpus, decisions } = context;
  const kept = decisions.about(finding.uri);
  if (!kept) return [];
  const told = { uri: finding.uri, path: relative(kept.folder, finding.uri), text };
  const here = ignoreHere(corpus, told, finding);
  const everywhere = finding.code.startsWith('quote-') ? null : ignoreEverywhere(corpus, told, finding);
  const pairs = await apart(context, kept, told, finding);
  const offered: [title: string, kind: CodeActionKind, entries: NewEntry[]][] = [
    ...(pairs.length > 0 ? [[l10n.t('Treat as different things'), CodeActionKind.QuickFix, pairs] satisfies Offer] : []),
    ...(here ? [[l10n.t('Ignore this finding'), CodeActionKind.QuickFix, [{ section: 'ignore', value: here }]] satisfies Offer] : []),
    ...(everywhere ? [[finding.code === 'name-spelling' ? l10n.t('Ignore this spelling everywhere') : l10n.t('Ignore this figure everywhere'), CodeActionKind.QuickFix, [{ section: 'ignore', value: everywhere }]] satisfies Offer] : []),
    [l10n.t('Ignore {0} in this article', finding.code), CodeActionKind.QuickFix, [{ section: 'ignore', value: ignoreKind(told, finding) }]],
  ];
  return offered.map(([title, kind, entries]) => ({ title, kind, diagnostics, ...deciding(context, kept, entries) }));
}

/** For what is no finding: to say by a choice what it is the same as, or not. Only clients that can ask for the choice are offered it. */
export function subjectActions({ abilities }: Context, uri: string, position: Position, { kind }: Subject): CodeAction[] {
  if (!abilities.commands || kind === 'quote') return [];
  const offer = (title: string, command: string): CodeAction => ({ title, kind: CodeActionKind.RefactorRewrite, command: { title, command, arguments: [{ uri, position }] } });
  return [offer(l10n.t('Treat as the same as…'), 'crossread.treatAsSame'), offer(l10n.t('Treat as different from…'), 'crossread.treatAsDifferent')];
}

/** What can be done in a `.crossread.json` itself: take back the decision that the cursor stands in. */
export function entryActions(context: Context, kept: Kept, position: Position, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const text = kept.text ?? '';
  const offset = offsetAt(lineStarts(text), text, position);
  const found = kept.decided.find(({ entry }) => entry.start <= offset && offset <= entry.end);
  if (!found || !kept.file.wellFormed) return [];
  const unused = diagnostics.filter((diagnostic) => diagnostic.source === 'Crossread' && diagnostic.code !== 'mistake');
  return [{ title: l10n.t('Undo this decision'), kind: CodeActionKind.QuickFix, diagnostics: unused, edit: editOf(context, kept, removal(text, found.section, found.entry.index)) }];
}

type Offer = [title: string, kind: CodeActionKind, entries: NewEntry[]];

/** An edit that writes decisions down, and the client's command that saves the file; or why there can be none. */
function deciding(context: Context, kept: Kept, entries: readonly NewEntry[]): Pick<CodeAction, 'edit' | 'command' | 'disabled'> {
  if (!kept.file.wellFormed) return { disabled: { reason: l10n.t('.crossread.json is not JSON; correct it first.') } };
  const command: Command = { title: l10n.t('Save'), command: 'crossread.saveDecisions', arguments: [kept.uri] };
  return { edit: editOf(context, kept, additions(kept.text ?? '', entries)), ...(context.abilities.commands && { command }) };
}

/** The pairs that set a finding's mention apart from what it is set against, each text once. */
async function apart(context: Context, kept: Kept, told: Told, finding: Finding): Promise<NewEntry[]> {
  const { corpus, articles } = context;
  const mention = mentionAt(corpus, finding.uri, finding);
  const entries = new Map<string, NewEntry>();
  for (const related of finding.related) {
    const other = mentionAt(corpus, related.uri, related);
    const text = other && !entries.has(other.text) && context.decisions.about(related.uri) === kept ? await articles.text(related.uri) : null;
    if (!mention || !other || text === null) continue;
    const there = { uri: related.uri, path: relative(kept.folder, related.uri), text };
    entries.set(other.text, { section: 'different', value: [pointerTo(told, mention, false), pointerTo(there, other, other.text !== mention.text)] });
  }
  return [...entries.values()];
}
