import type { Finding } from '../findings/finding.ts';
import { groupOf, labelOf } from '../features/groups.ts';
import { shorten } from '../features/markdown.ts';
import { sentenceOf } from '../features/sentence.ts';
import { subjectsAt } from '../features/subject.ts';
import type { ClientRequests, FindingItem, Place, Sentence } from '../protocol.ts';
import { lineStarts, offsetAt } from '../text/lines.ts';
import { compareModel, rowId } from './compare.ts';
import { articleOf, invalid, placeIn, type Context } from './context.ts';
import { shown } from './diagnostics.ts';
import { normalize } from './folders.ts';
import { placeOf, rangeOf } from './positions.ts';
import { summaryOf } from './summary.ts';

type Answers = {
  [M in keyof ClientRequests]: (params: ClientRequests[M]['params']) => ClientRequests[M]['result'] | Promise<ClientRequests[M]['result']>;
};

/** Answers the requests of `protocol.ts`. */
export function answerClient(context: Context): void {
  const { connection, corpus, articles, findings, folders } = context;
  const found = (uri: string): Finding[] => shown(findings.of(uri), folders.settings(uri));
  const item = (finding: Finding): FindingItem[] => {
    const place = placeOf(corpus, finding.uri, finding);
    if (!place) return [];
    const related = finding.related.flatMap((other) => {
      const at = placeOf(corpus, other.uri, other);
      return at ? [{ ...at, message: other.message }] : [];
    });
    return [{ ...place, code: finding.code, severity: finding.severity, message: finding.message, related }];
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
        label: shorten(group ? labelOf(group) : mention.text, 60),
        row: rowId(subject.kind, group?.group.mentions ?? [{ ...mention, uri: place.uri }]),
      };
    },
    'crossread/articles': () => [...corpus.uris(), ...articles.skipped.keys()].sort().map((uri) => summaryOf(context, uri)),
    async 'crossread/article'(params) {
      const target = await articleOf(context, params);
      const uri = normalize(params.uri);
      return target || articles.skipped.has(uri) ? summaryOf(context, uri) : null;
    },
    'crossread/findings': ({ uri }) => (uri === null ? corpus.uris() : [normalize(uri)]).flatMap((one) => found(one).flatMap(item)),
    async 'crossread/nextFinding'(params) {
      const { position, backwards } = params;
      const place = await placeIn(context, params, position);
      if (!place) return null;
      const all = found(place.uri);
      const next = backwards ? (all.findLast((finding) => finding.start < place.offset) ?? all.at(-1)) : (all.find((finding) => finding.start > place.offset) ?? all[0]);
      return next ? (item(next)[0] ?? null) : null;
    },
    'crossread/sentences': ({ places }) => Promise.all(places.map((place) => sentenceIn(context, place))),
    'crossread/text': ({ uri }) => articles.text(normalize(uri)),
    async 'crossread/rebuild'() {
      const since = performance.now();
      for (const uri of [...corpus.uris()]) corpus.delete(uri);
      await context.reload();
      return { articles: corpus.uris().length, milliseconds: Math.round(performance.now() - since) };
    },
  };
  for (const [method, answer] of Object.entries(answers)) {
    connection.onRequest(method, (params: unknown) => {
      if (params !== null && params !== undefined && (typeof params !== 'object' || Array.isArray(params))) throw invalid('the parameters are an object');
      return (answer as (params: unknown) => unknown)(params ?? {});
    });
  }
}

async function sentenceIn({ articles }: Context, { uri, range }: Place): Promise<Sentence | null> {
  const normal = normalize(uri);
  const text = await articles.text(normal);
  if (text === null) return null;
  const lines = lineStarts(text);
  const [start, end] = [offsetAt(lines, text, range.start), offsetAt(lines, text, range.end)];
  const sentence = sentenceOf(normal, text, { start, end });
  const from = Math.min(sentence.start, start);
  return { text: text.slice(from, Math.max(sentence.end, end)), start: start - from, end: end - from };
}
