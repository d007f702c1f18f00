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
  const found = drafts.map((draft): Found => {
    const { from, to, first, last, kind } = draft;
    const { text: name, folded, surname, alone, acronym } = formOf(plainText(words, from, to));
    return { from, to, first, last, kind, text: name, folded, surname, alone, acronym, title: kind === 'person' ? titleBeside(words, from, to, first, last) : null };
  });
  const fulls = fullForms(words, found, model.classOf);
  return found.map(({ from, to, kind, title }, i) => {
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    return { start, end, text: text.slice(start, end), kind, title, full: fulls[i]! };
  });
}
