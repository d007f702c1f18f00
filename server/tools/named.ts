import { Unanswerable } from './input.ts';
import type { Desk } from './tool.ts';

/** The articles that a model names, in its order: as `nameOf` has them, or by the end of that after a `/` where it is the only one. Fails with `Unanswerable`. */
export function articlesNamed({ corpus, nameOf }: Desk, names: readonly string[]): string[] {
  const all = corpus.uris();
  const found = names.map((name) => {
    const uri = all.find((one) => nameOf(one) === name) ?? only(all.filter((one) => nameOf(one).endsWith(`/${name}`)));
    if (uri === undefined) throw new Unanswerable(`There is no article "${name}", or several end so. crossread_list_articles lists the names of all.`);
    return uri;
  });
  return [...new Set(found)];
}

function only(uris: readonly string[]): string | undefined {
  return uris.length === 1 ? uris[0] : undefined;
}
