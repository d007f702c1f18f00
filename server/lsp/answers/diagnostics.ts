import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { articleOf, findingsIn } from '../context.ts';
import { notesOn } from '../decision-notes.ts';
import { diagnosticsOf } from '../diagnostics.ts';
import { normalize } from '../uris.ts';
import type { Answer } from './answer.ts';

/** Findings for clients that ask for them; offered to those alone that are not sent them, which would show them twice. */
export const answerDiagnostics: Answer = {
  capabilities: { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } },
  when: ({ pushes, pulls }) => pulls && !pushes,
  register(context) {
    context.connection.languages.diagnostics.on(async ({ textDocument }) => {
      const target = await articleOf(context, textDocument);
      const kept = context.decisions.all().find(({ uri }) => uri === normalize(textDocument.uri));
      if (kept) return { kind: DocumentDiagnosticReportKind.Full, items: notesOn(context, kept, context.articles.progress() === null) };
      const settings = target && context.folders.settings(target.uri);
      const findings = target && settings?.problems !== 'off' ? await findingsIn(context, target.uri) : [];
      return { kind: DocumentDiagnosticReportKind.Full, items: target ? diagnosticsOf(context.corpus, context.corpus.lines(target.uri) ?? target.entry.lines, findings, context.abilities) : [] };
    });
  },
};
