import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { indexArticle } from '../../server/corpus/index-article.ts';
import { checkArticle, type Subject } from '../../server/findings/check.ts';
import { createLive } from '../../server/findings/live.ts';
import { SHIFTS } from '../../server/findings/moved.ts';
import { article } from '../corpus/events.ts';

const ARTICLE = `12 March 2031

The Varnholm ferry sank with 20 children and 6 adults aboard, a fisherman said. Those who had been on deck swam for the shore, and some of them held on to planks until boats came. It was dark.

"We heard a crack, and then the ferry was gone," harbour master Ilse Brandtner said. Nobody slept that night.

"A ferry takes a year to build and a minute to sink," Otto Lindqvist told reporters in Osterby. He went home.

Petra Vance was not asked about any of this. It rained. "Nobody told us about the water," Otto Lindqvist said.
`;

/** How the mentions of each kind moved with an edit of the article: by how much those did that moved; null where more changed. */
function movedBy(edit: (text: string) => string): Record<Subject, number | null> {
  const [before, now] = [ARTICLE, edit(ARTICLE)].map((text) => indexArticle('a.txt', text)) as [ReturnType<typeof indexArticle>, ReturnType<typeof indexArticle>];
  const by = (subject: Subject): number | null => SHIFTS[subject](before, now)?.by ?? null;
  return { figures: by('figures'), quotes: by('quotes'), names: by('names') };
}

describe('mentions move with an edit', () => {
  it('where it leaves them as they are', () => {
    expect(movedBy((text) => `\n${text}`)).toEqual({ figures: 1, quotes: 1, names: 1 });
    expect(movedBy((text) => `${text}\nMuch was lost.`)).toEqual({ figures: 0, quotes: 0, names: 0 });
    expect(movedBy((text) => text.replace('It was dark', 'It was very dark'))).toEqual({ figures: 0, quotes: 5, names: 5 });
  });

  it('of one kind where those of another one change', () => {
    expect(movedBy((text) => text.replace('It was dark.', 'It took 9 hours.'))).toEqual({ figures: null, quotes: 4, names: 4 });
    expect(movedBy((text) => text.replace('a crack', 'a roar'))).toEqual({ figures: 0, quotes: null, names: -1 });
    expect(movedBy((text) => text.replace('Nobody slept', 'Petra Vance wept'))).toEqual({ figures: 0, quotes: null, names: null });
  });

  it('unless they come nearer to one another where that tells something', () => {
    expect(movedBy((text) => text.replace('children and', 'children  and')).figures).toBeNull();
    expect(movedBy((text) => text.replace('" harbour', '"  harbour')).quotes).toBeNull();
    expect(movedBy((text) => text.replace('It rained', 'It rained hard')).quotes).toBeNull();
    expect(movedBy((text) => text.replace('dark.\n\n"We', 'dark. "We')).quotes).toBeNull();
    expect(movedBy((text) => text.replace('Nobody slept that night.\n\n', '')).quotes).toBeNull();
  });
});

/** What somebody may type or take away somewhere. */
const PLAIN = 'Those who had been on deck swam for the shore, and some of them held on to planks until boats came. It was dark and the water was cold. Whoever could not swim was lost. In the morning there was nothing left to be seen but planks and ropes. ';

const edits = fc.array(
  fc.record({
    article: fc.nat(2),
    at: fc.nat(1000),
    gone: fc.constantFrom(0, 0, 0, 1, 9),
    put: fc.constantFrom('\n', '\n\n', ' ', 'x', ' rain', ' It rained. ', ' Nobody slept that night, and it was very dark in all the streets. ', ' said', ' 7', ' Velle', ' Petra Vance', '"', '.', ''),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('after small edits', () => {
  it('findings are those of articles that were read for the first time', () => {
    /** How often nothing was to be checked again. */
    let kept = 0;
    fc.assert(
      fc.property(fc.tuple(article, article, article), edits, (texts, list) => {
        const current = texts.map((text) => `12 March 2031\n\n${text}\n\n${PLAIN}\n\n${texts[0]}`);
        const corpus = createCorpus();
        const live = createLive(corpus);
        const uris = ['a.txt', 'b.txt', 'c.txt'];
        uris.forEach((uri, i) => {
          corpus.set(uri, current[i]!);
          live.changed(uri);
        });
        for (const uri of uris) live.of(uri);
        for (const { article: i, at, gone, put } of list) {
          const text = current[i]!;
          const place = at % (text.length + 1);
          current[i] = text.slice(0, place) + put + text.slice(place + gone);
          corpus.set(uris[i]!, current[i]);
          const shown = uris.map((uri) => live.of(uri));
          const affected = live.changed(uris[i]!);
          if (live.isKnown(uris[i]!)) kept++;
          const rebuilt = createCorpus();
          uris.forEach((uri, k) => rebuilt.set(uri, current[k]!));
          uris.forEach((uri, k) => {
            const found = checkArticle(rebuilt, uri);
            expect(live.of(uri)).toEqual(found);
            if (!affected.includes(uri)) expect(found).toEqual(shown[k]);
          });
        }
      }),
      { numRuns: 40 },
    );
    // Else nothing was tested.
    expect(kept).toBeGreaterThan(10);
  });
});
