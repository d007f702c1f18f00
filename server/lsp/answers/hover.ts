import * as l10n from '@vscode/l10n';
import { MarkupKind, type Position } from 'vscode-languageserver';
import { hover, type Told } from '../../features/hover.ts';
import { placeIn, type Context } from '../context.ts';
import { shown } from '../diagnostics.ts';
import { rangeOf } from '../positions.ts';
import type { Answer } from './answer.ts';

/** Hovers. What the editor shows of a finding beside them is not said twice. */
export const answerHover: Answer = {
  capabilities: { hoverProvider: true },
  register(context) {
    context.connection.onHover(async ({ textDocument, position }) => {
      const place = await placeIn(context, textDocument, position);
      const allRead = context.articles.progress() === null;
      const found = place && (await hover(context.corpus, place.uri, place.offset, (uri) => context.articles.text(uri), toldBeside(context, place.uri), allRead));
      if (!found) return null;
      const compare = context.abilities.commands && found.comparable ? `\n\n${compareLink(place.uri, position)}` : '';
      // First, since it holds for all that follows.
      const notes = allRead ? '' : `_${l10n.t('Articles are still being read.')}_\n\n`;
      return { contents: { kind: MarkupKind.Markdown, value: notes + found.markdown + compare }, range: rangeOf(place.entry.lines, found.span) };
    });
  },
};

/** VS Code, the client with the commands, shows the findings at a place above the hover. */
function toldBeside({ abilities, findings, folders }: Context, uri: string): Told {
  const settings = folders.settings(uri);
  // What has not been worked out is not shown yet.
  if (!abilities.commands || settings.problems === 'off' || !findings.isKnown(uri)) return () => false;
  return ({ start, end }) => shown(findings.of(uri), settings).some((finding) => finding.start === start && finding.end === end);
}

/** A link that runs the client's command; the client allows this one and few others. */
function compareLink(uri: string, position: Position): string {
  return `[$(table) ${l10n.t('Compare across articles')}](command:crossread.compareThis?${encodeURIComponent(JSON.stringify([{ uri, position }]))})`;
}
