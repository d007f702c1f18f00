import { mentionAt } from '../findings/decisions/named.ts';
import type { Finding } from '../findings/finding.ts';
import { groupOf, labelOf } from '../features/groups.ts';
import { shorten } from '../features/markdown.ts';
import { subjectsAt } from '../features/subject.ts';
import type { ArticleSummary, FindingItem } from '../shown.ts';
import { askTool } from '../tools/tools.ts';
import type { Span } from '../text/span.ts';
import { compareModel, rowId } from './compare.ts';
import { articleOf, findingsIn, invalid, placeIn, type Context } from './context.ts';
import { answerDecisions } from './decision-requests.ts';
import { placeOf, rangeOf } from './positions.ts';
import type { Answers } from './request-answers.ts';
import { summaryOf } from './summary.ts';
import { answerTexts } from './text-requests.ts';
import { deskOf } from './tools.ts';
import { normalize } from './uris.ts';

/** Answers the requests of `protocol.ts`. */
export function answerClient(context: Context): void {
  const { connection, corpus, articles } = context;
  const found = (uri: string): Promise<Finding[]> => findingsIn(context, uri);
  const foundIn = async (uris: readonly string[]): Promise<Finding[]> => {
    const all: Finding[] = [];
    for (const uri of uris) all.push(...(await found(uri)));
    return all;
  };
  const said = (there: Span & { readonly uri: string }): string => mentionAt(corpus, there.uri, there)?.text ?? '';
  const item = (finding: Finding): FindingItem[] => {
    const place = placeOf(corpus, finding.uri, finding);
    if (!place) return [];
    const related = finding.related.flatMap((other) => {
      const at = placeOf(corpus, other.uri, other);
      return at ? [{ ...at, text: said(other), message: other.message }] : [];
    });
    return [{ ...place, code: finding.code, severity: finding.severity, text: said(finding), message: finding.message, related }];
  };
  const answers: Answers = {
    'crossread/compare': (params) =>
      compareModel(context, { uris: params.uris?.map(normalize) ?? null, anchor: params.anchor === null ? null : normalize(params.anchor) }),
    async 'crossread/at'(params) {
      const { position, kind } = params;
      const place = await placeIn(context, params, position);
      // A client may leave `kind` out.
      const subject = place && subjectsAt(corpus, place.uri, place.offset).find((s) => (kind ?? s.kind) === s.kind);
      if (!subject) return null;
      const { mention } = subject;
      const group = groupOf(corpus, place.uri, subject);
      return {
        kind: subject.kind,
        uri: place.uri,
        range: rangeOf(place.entry.lines, mention),
        text: mention.text,
        label: shorten(labelOf(group), 60),
        row: rowId(subject.kind, group.group.mentions),
      };
    },
    async 'crossread/articles'() {
      const summaries: ArticleSummary[] = [];
      for (const uri of [...corpus.uris(), ...articles.skipped.keys()].sort()) summaries.push(await summaryOf(context, uri));
      return summaries;
    },
    async 'crossread/article'(params) {
      const target = await articleOf(context, params);
      const uri = normalize(params.uri);
      return target || articles.skipped.has(uri) ? summaryOf(context, uri) : null;
    },
    'crossread/findings': async ({ uri }) => (await foundIn(uri === null ? corpus.uris() : [normalize(uri)])).flatMap(item),
    async 'crossread/nextFinding'(params) {
      const { position, backwards } = params;
      const place = await placeIn(context, params, position);
      if (!place) return null;
      const here = await found(place.uri);
      const next = backwards ? here.findLast((finding) => finding.start < place.offset) : here.find((finding) => finding.start > place.offset);
      const nearest = next ?? (await inOtherArticle(corpus.uris(), place.uri, backwards, found));
      return nearest ? (item(nearest)[0] ?? null) : null;
    },
    ...answerTexts(context),
    'crossread/stop': () => ({ left: articles.cancel() }),
    ...answerDecisions(context, item),
    async 'crossread/tool'({ name, input }) {
      await context.loaded();
      await articles.settled();
      return askTool(deskOf(context, foundIn), name, input);
    },
    async 'crossread/rebuild'() {
      const since = performance.now();
      for (const uri of [...corpus.uris()]) corpus.delete(uri);
      await context.reload();
      return { articles: corpus.size, milliseconds: Math.round(performance.now() - since) };
    },
  };
  for (const [method, answer] of Object.entries(answers)) {
    connection.onRequest(method, (params: unknown) => {
      if (params !== null && params !== undefined && (typeof params !== 'object' || Array.isArray(params))) throw invalid('the parameters are an object');
      return (answer as (params: unknown) => unknown)(params ?? {});
    });
  }
}

/** The first finding after the end of an article or the last before its beginning, in the articles that follow or come before; in the end its own. */
async function inOtherArticle(uris: readonly string[], uri: string, backwards: boolean, found: (uri: string) => Promise<Finding[]>): Promise<Finding | undefined> {
  const at = uris.indexOf(uri);
  for (let step = 1; step <= uris.length; step++) {
    const findings = await found(uris[(at + (backwards ? -step : step) + uris.length) % uris.length]!);
    if (findings.length > 0) return backwards ? findings.at(-1) : findings[0];
  }
  return undefined;
}
