import type { FindingItem } from '../../server/shown.ts';

/** Names findings by what they say, so that each stays known when an edit moves it. Those of one article that say the same are numbered, in its order: no two nodes of a tree may have one name. */
export function keysOf<F extends Pick<FindingItem, 'uri' | 'code' | 'message'>>(findings: readonly F[]): ReadonlyMap<F, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const key = `${finding.code} ${finding.uri} ${finding.message}`;
      const before = counts.get(key) ?? 0;
      counts.set(key, before + 1);
      return [finding, before === 0 ? key : `${key} ${before + 1}`];
    }),
  );
}
