import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossread, folderWith } from './run.ts';

const STORM = (houses: string): string => `The storm destroyed ${houses} houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.\n`;

interface Report {
  readonly findings: readonly { readonly path: string; readonly severity: string }[];
}

/** What `check` finds from a folder of three articles with that `.crossread.json`: articles with findings, and the rest of the run. */
function check(decisions: object | string, args: readonly string[] = ['seeds'], cwd = '.') {
  const folder = folderWith({ 'seeds/a.txt': STORM('140'), 'seeds/b.txt': STORM('410'), 'press/c.txt': STORM('410') });
  writeFileSync(join(folder, '.crossread.json'), typeof decisions === 'string' ? decisions : JSON.stringify(decisions));
  const { status, stdout, stderr } = crossread(join(folder, cwd), ['check', ...args, '--format', 'json']);
  const { findings } = JSON.parse(stdout) as Report;
  return { status, stderr, paths: findings.map(({ path }) => path), severities: [...new Set(findings.map(({ severity }) => severity))], folder };
}

const HERE = { code: 'figure-differs', article: 'seeds/a.txt', text: '140', in: STORM('140'), against: ['410'] };

describe('check heeds .crossread.json', () => {
  it('in or above the folder that is checked, from wherever it is run', () => {
    expect(check({})).toMatchObject({ status: 1, paths: ['seeds/a.txt', 'seeds/b.txt'] });
    for (const [args, cwd, left] of [[['seeds'], '.', 'seeds/b.txt'], [['.'], 'seeds', 'b.txt'], [['../seeds/*.txt'], 'press', '../seeds/b.txt'], [['a.txt', 'b.txt'], 'seeds', 'b.txt']] as const) {
      expect(check({ ignore: [HERE] }, args, cwd)).toMatchObject({ stderr: '', paths: [left] });
    }
    expect(check({ ignore: [{ code: 'figure-differs', text: '140', in: STORM('140') }] })).toMatchObject({ status: 0, paths: [] });
  });

  it('and says how many findings are ignored', () => {
    const { folder } = check({ ignore: [HERE] });
    expect(crossread(folder, ['check', 'seeds']).stdout).toMatch(/\n1 finding in 1 of 2 articles \(1 ignored\)\.\n$/);
  });

  it('with its severities and sources; a file that is named is taken all the same', () => {
    expect(check({ severity: { 'figure-differs': 'information' } })).toMatchObject({ status: 0, severities: ['information'] });
    expect(check({ severity: { 'figure-differs': 'off' } })).toMatchObject({ status: 0, paths: [] });
    expect(check({ exclude: ['seeds/b.txt'] }, ['.'])).toMatchObject({ paths: ['press/c.txt', 'seeds/a.txt'] });
    expect(check({ sources: ['seeds/**'] }, ['.'])).toMatchObject({ paths: ['seeds/a.txt', 'seeds/b.txt'] });
    expect(check({ sources: ['seeds/a.txt'] }, ['seeds', 'press/c.txt'])).toMatchObject({ paths: ['press/c.txt', 'seeds/a.txt'] });
    expect(check({ maxFileSize: 10 })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^crossread: seeds\/a.txt: skipped: larger than 0.00000954 MB\n/) as string });
  });

  it('and what is the same or different', () => {
    const [a, b] = [{ article: 'seeds/a.txt', figure: '140', in: STORM('140') }, { article: 'seeds/b.txt', figure: '410', in: STORM('410') }];
    expect(check({ different: [[a, b]] })).toMatchObject({ status: 0, paths: [] });
  });

  it('says its mistakes in a line each, and the rest counts', () => {
    expect(check(`{\n  "ignore": [${JSON.stringify(HERE)}, { "code": "figure" }]\n}`)).toMatchObject({
      status: 2,
      paths: ['seeds/b.txt'],
      stderr: expect.stringMatching(/^crossread: \.crossread\.json:2:\d+: There is no code "figure"; there are figure-differs, .*\.\n$/) as string,
    });
    expect(check('{')).toMatchObject({ status: 2, paths: ['seeds/a.txt', 'seeds/b.txt'], stderr: 'crossread: .crossread.json:1:2: This is not JSON: a closing brace is missing here.\n' });
  });
});
