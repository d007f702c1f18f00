import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../server/cli/commands.ts';
import { CODES } from '../../server/findings/finding.ts';
import { ROOT } from '../accuracy/root.ts';
import { fillReadme } from './fill.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('README', () => {
  it('has its generated tables up to date (`npm run readme` writes them)', () => {
    expect(fillReadme(README)).toBe(README);
  });

  it('has a section for each code, where the code of a diagnostic leads', () => {
    for (const { code } of CODES) expect(README).toContain(`\n### ${code}\n`);
  });

  it('names every command of the terminal with its options', () => {
    for (const { name, options } of COMMANDS) {
      const line = README.split('\n').find((l) => l.trim().startsWith(`crossread ${name}`));
      for (const { flags, choices } of options) {
        expect(line, name).toContain(flags.split(' ')[0]);
        if (choices && choices.length > 1) expect(line, name).toContain(choices.join('|'));
      }
    }
  });

  it('gives the test command that CI runs', () => {
    const ci = readFileSync(join(ROOT, '.ci', 'run'), 'utf8');
    expect(README).toContain('npm ci && npm test');
    expect(ci).toMatch(/npm ci\s+(&& )?npm test/);
  });
});
