import { expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { crossread, folderWith } from './run.ts';
import { checkAll } from '../check-all.ts';

const TOWNS = 'Brandal Kestor Lumvik Orsted Palmir Quenby Rotheld Sundvar Tolmez Vargo Welmond'.split(' ');

/** Two hundred articles and more, two about each event, which now and then differ. */
function articles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i < 110; i++) {
    const town = `${TOWNS[i % TOWNS.length]!}${'abcdefghij'[Math.floor(i / TOWNS.length)]!}`;
    const day = new Date(Date.UTC(2001, 0, 3 + 60 * i)).toISOString().slice(0, 10);
    for (const copy of ['a', 'b']) {
      const houses = copy === 'b' && i % 5 === 0 ? 410 : 140;
      files[`seeds/${String(i).padStart(3, '0')}${copy}.txt`] = `date ${day}\n\nThe flood in ${town}en destroyed ${houses} houses, Mayor Ilse ${town}berg said. "We will build ${town}en again before the winter," ${town}berg told reporters at ${town}holm Hall.\n`;
    }
  }
  return files;
}

it('many articles, checked in several threads, give what one by one they give', () => {
  const files = articles();
  const { status, stdout, stderr } = crossread(folderWith(files), ['check', 'seeds', '--format', 'json', '--no-cache']);
  const corpus = createCorpus();
  for (const [path, text] of Object.entries(files)) corpus.set(path, text);
  const expected = checkAll(corpus).map(({ uri, start, end, code, message }) => ({ path: uri, start, end, code, message }));
  expect(expected.length).toBeGreaterThan(40);
  const found = (JSON.parse(stdout) as { findings: typeof expected }).findings;
  expect(found.map(({ path, start, end, code, message }) => ({ path, start, end, code, message }))).toEqual(expected);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
}, 120_000);
