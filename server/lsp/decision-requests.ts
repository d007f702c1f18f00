import * as l10n from '@vscode/l10n';
import { mentionAt } from '../findings/decisions/named.ts';
import { ignoreHere, pointerTo } from '../findings/decisions/value-of.ts';
import { additions, idOf, removal, type Replacement } from '../findings/decisions/write.ts';
import type { Finding } from '../findings/finding.ts';
import { candidatesFor } from '../features/candidates.ts';
import { subjectsAt } from '../features/subject.ts';
import type { DecisionItem, FindingItem, Place } from '../shown.ts';
import { lineStarts, offsetAt } from '../text/lines.ts';
import { findingsIn, placeIn, type Context } from './context.ts';
import { editOf } from './decision-edits.ts';
import type { Kept } from './decisions.ts';
import { placeOf, rangeOf } from './positions.ts';
import type { Answers } from './request-answers.ts';
import { normalize, relative } from './uris.ts';

type DecisionRequest = 'crossread/decisions' | 'crossread/revoke' | 'crossread/candidates' | 'crossread/decide' | 'crossread/ignore';

/** Answers what the client asks about decisions. `item` gives a finding as the client has it, nothing where its article is gone. */
export function answerDecisions(context: Context, item: (finding: Finding) => FindingItem[]): Pick<Answers, DecisionRequest> {
  const { connection, corpus, decisions } = context;
  const applied = async (kept: Kept, replacements: readonly Replacement[]): Promise<boolean> => (await connection.workspace.applyEdit(editOf(context, kept, replacements))).applied;
  return {
    'crossread/decisions'() {
      const hidden = decisions.hidden();
      return decisions.all().flatMap(({ uri, text, decided }) => {
        const lines = lineStarts(text ?? '');
        return decided.map((one): DecisionItem => {
          const place = { uri, range: rangeOf(lines, one.entry), id: idOf(one.entry.value) };
          if (one.section !== 'ignore') return { ...place, section: one.section, code: null, texts: one.decision.map((pointer) => pointer.text), article: null, findings: [] };
          const findings = hidden.filter(({ ignore }) => ignore === one.decision).flatMap(({ finding }) => item(finding));
          return { ...place, section: 'ignore', code: one.decision.code, texts: one.decision.text === null ? [] : [one.decision.text], article: one.decision.uri, findings };
        });
      });
    },
    async 'crossread/revoke'({ file, section, id }) {
      const kept = decisions.all().find(({ uri }) => uri === normalize(file));
      const found = kept?.decided.find((one) => one.section === section && idOf(one.entry.value) === id);
      return kept && found && kept.file.wellFormed ? applied(kept, removal(kept.text ?? '', section, found.entry.index)) : false;
    },
    async 'crossread/candidates'(params) {
      const place = await placeIn(context, params, params.position);
      const subject = place && subjectsAt(corpus, place.uri, place.offset).find(({ kind }) => kind !== 'quote');
      if (!subject) return [];
      return candidatesFor(corpus, place.uri, subject, params.section === 'same').flatMap(({ uri, start, end, text, about }) => {
        const at = placeOf(corpus, uri, { start, end });
        return at ? [{ ...at, text, about }] : [];
      });
    },
    async 'crossread/decide'({ section, places }) {
      const [first, second] = places;
      const kept = first && decisions.about(normalize(first.uri));
      if (section === 'ignore' || !kept || !second || decisions.about(normalize(second.uri)) !== kept) return l10n.t('Only figures and names of one workspace folder can be decided about together.');
      if (!kept.file.wellFormed) return l10n.t('.crossread.json is not JSON; correct it first.');
      const [a, b] = [await pointerAt(context, kept, first), await pointerAt(context, kept, second)];
      if (!a || !b) return l10n.t('The article has changed; try again.');
      return (await applied(kept, additions(kept.text ?? '', [{ section, value: [a, b] }]))) ? null : l10n.t('.crossread.json could not be changed.');
    },
    async 'crossread/ignore'(params) {
      const place = await placeIn(context, params, params.position);
      const kept = place && decisions.about(place.uri);
      if (kept?.file.wellFormed === false) return l10n.t('.crossread.json is not JSON; correct it first.');
      const found = place && (await findingsIn(context, place.uri)).find(({ code, start }) => code === params.code && start === place.offset);
      const value = kept && found ? ignoreHere(corpus, { uri: place.uri, path: relative(kept.folder, place.uri), text: place.text }, found) : null;
      if (!kept || !value) return l10n.t('The article has changed; try again.');
      return (await applied(kept, additions(kept.text ?? '', [{ section: 'ignore', value }]))) ? null : l10n.t('.crossread.json could not be changed.');
    },
  };
}

async function pointerAt({ articles, corpus }: Context, kept: Kept, { uri, range }: Place): Promise<ReturnType<typeof pointerTo> | null> {
  const normal = normalize(uri);
  const text = await articles.text(normal);
  if (text === null) return null;
  const lines = lineStarts(text);
  const mention = mentionAt(corpus, normal, { start: offsetAt(lines, text, range.start), end: offsetAt(lines, text, range.end) });
  return mention ? pointerTo({ uri: normal, path: relative(kept.folder, normal), text }, mention, false) : null;
}
