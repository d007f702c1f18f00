import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type CodeActionContext, type Diagnostic } from 'vscode-languageserver';
import { footnote } from '../../features/footnote.ts';
import { groupOf, labelOf } from '../../features/groups.ts';
import { articleName, shorten } from '../../features/markdown.ts';
import { subjectsAt } from '../../features/subject.ts';
import type { Finding } from '../../findings/finding.ts';
import { positionAt } from '../../text/lines.ts';
import { findingsIn, invalid, placeIn } from '../context.ts';
import { entryActions, findingActions, subjectActions } from '../decision-actions.ts';
import { placeOf } from '../positions.ts';
import { normalize } from '../uris.ts';
import type { Answer } from './answer.ts';

/** What can be done about what is under the cursor: open the evidence beside, compare it, decide about it, name the source in a footnote. */
export const answerActions: Answer = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] } },
  register(context) {
    const { connection, corpus, abilities } = context;
    connection.onCodeAction(async ({ textDocument, range, context: wanted }) => {
      const { diagnostics, only } = checked(wanted);
      const kept = context.decisions.all().find(({ uri }) => uri === normalize(textDocument.uri));
      if (kept) return entryActions(context, kept, range.start, diagnostics);
      const place = await placeIn(context, textDocument, range.start);
      if (!place) return null;
      const { uri, entry, offset, text } = place;
      const wants = (kind: string): boolean => only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;
      const actions: CodeAction[] = [];
      const here = wants(CodeActionKind.QuickFix) ? (await findingsIn(context, uri)).filter((finding) => finding.start <= offset && offset <= finding.end) : [];
      const about = (finding: Finding): Diagnostic[] => diagnostics.filter((diagnostic) => diagnostic.source === 'Crossread' && diagnostic.code === finding.code);
      const decided = await Promise.all(here.map((finding) => findingActions(context, text, finding, about(finding))));
      // The article may have changed meanwhile; from here on nothing waits.
      const subject = subjectsAt(corpus, uri, offset)[0];
      if (abilities.commands && wants(CodeActionKind.QuickFix)) {
        for (const finding of here) {
          for (const related of finding.related.slice(0, 3)) {
            const evidence = placeOf(corpus, related.uri, related);
            if (!evidence) continue;
            const title = l10n.t('Open the evidence in {0} beside', articleName(related.uri));
            actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics: about(finding), command: { title, command: 'crossread.openBeside', arguments: [evidence] } });
          }
        }
        const group = subject && groupOf(corpus, uri, subject);
        if (group) {
          const title = l10n.t('Compare “{0}” across articles', shorten(labelOf(group), 40));
          // Editors put what goes with a diagnostic first.
          actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics: here.flatMap(about), command: { title, command: 'crossread.compareThis', arguments: [{ uri, position: range.start }] } });
        }
      }
      actions.push(...decided.flat());
      if (subject && wants(CodeActionKind.RefactorRewrite)) actions.push(...subjectActions(context, uri, range.start, subject));
      if (subject && uri.endsWith('.md') && wants(CodeActionKind.RefactorRewrite)) {
        const quote = subjectsAt(corpus, uri, offset).find(({ kind }) => kind === 'quote');
        const insertions = quote ? footnote(corpus, uri, text, quote.index) : null;
        if (insertions) {
          const edits = insertions.map(({ at, text: newText }) => ({ range: { start: positionAt(entry.lines, at), end: positionAt(entry.lines, at) }, newText }));
          actions.push({ title: l10n.t('Name the source of the quote in a footnote'), kind: CodeActionKind.RefactorRewrite, edit: { changes: { [textDocument.uri]: edits } } });
        }
      }
      return actions;
    });
  },
};

/** What a request says of the actions that it wants; fails when it is none. */
function checked(wanted: unknown): CodeActionContext {
  const { diagnostics, only } = (wanted ?? {}) as Readonly<Record<keyof CodeActionContext, unknown>>;
  if (!Array.isArray(diagnostics) || !(only === undefined || only === null || Array.isArray(only))) throw invalid('a code action is asked for with a list of diagnostics, and of kinds if any');
  return wanted as CodeActionContext;
}
