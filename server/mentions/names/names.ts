import type { Article } from '../../text/article.ts';
import type { Name } from '../mention.ts';
import { agree } from './agreement.ts';
import { fullForms } from './forms.ts';
import { formReader, type Found } from './found.ts';
import { listed } from './lexicon.ts';
import { shippedModel } from './model.ts';
import { plainText } from './plain-text.ts';
import { repair } from './repairs.ts';
import { draftSpans } from './spans.ts';
import { tag } from './tagger.ts';
import { titleBeside } from './titles.ts';

/** The names in an article, in order: without titles and without possessive endings ("Carney" in "Prime Minister Carney's"). */
export function findNames(article: Article): Name[] {
  const { text, tokens } = article;
  const model = shippedModel();
  const words = listed(article);
  const tagged = tag(words, model);
  const drafts = agree(words, tagged.stretches, repair(words, tagged.stretches, draftSpans(article, tagged), model.classOf));
  const formOf = formReader();
  const found: Found[] = [];
  for (const { from, to, first, last, kind } of drafts) {
    const { text: name, folded, surname, alone, acronym } = formOf(plainText(words, from, to));
    found.push({ from, to, first, last, kind, text: name, folded, surname, alone, acronym, title: kind === 'person' ? titleBeside(words, from, to, first, last) : null });
  }
  const fulls = fullForms(words, found, model.classOf);
  const names: Name[] = [];
  for (let i = 0; i < found.length; i++) {
    const { from, to, kind, title } = found[i]!;
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    names.push({ start, end, text: text.slice(start, end), kind, title, full: fulls[i]! });
  }
  return names;
}
