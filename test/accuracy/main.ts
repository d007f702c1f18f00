import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../readme/fill.ts';
import { DATASETS } from './datasets.ts';
import { ROOT } from './root.ts';
import type { Row } from './row.ts';
import { summary, table } from './table.ts';

/**
 * `npm run accuracy`: measures every dataset that is there, prints one table and writes test/out/accuracy.json. With
 * `--floors` it also fails when a measure is below the floor that test/accuracy/floors.json keeps for it; `--raise`
 * rewrites the floors upwards; `--readme` puts the table and its date into test/accuracy/table.md and its sums over all
 * clusters into the README; `--errors` lists every error.
 */
function main(args: readonly string[]): void {
  const rows: Row[] = [];
  for (const { name, measure } of DATASETS) {
    const found = measure(args.includes('--errors') ? (error) => console.log(error) : () => undefined);
    if (found.length === 0) console.log(`${name}: not here, skipped`);
    rows.push(...found);
  }
  console.log(table(rows));
  if (args.includes('--readme')) publish(rows);
  const out = join(ROOT, 'test', 'out');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'accuracy.json'), `${JSON.stringify(rows, null, 2)}\n`);
  const file = join(ROOT, 'test', 'accuracy', 'floors.json');
  const floors = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  if (args.includes('--raise')) {
    for (const row of rows) floors[id(row)] = Math.max(floors[id(row)] ?? 0, Math.floor(row.value * 1000) / 1000);
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(floors).sort()), null, 2)}\n`);
  }
  if (args.includes('--floors')) {
    const fallen = rows.filter((row) => row.value < (floors[id(row)] ?? 0));
    for (const row of fallen) console.error(`${id(row)} is ${row.value.toFixed(3)}, below its floor ${floors[id(row)]!}`);
    console.log(`Floors: ${rows.length - fallen.length} of ${rows.length} measures hold.`);
    if (fallen.length > 0) process.exitCode = 1;
  }
}

function publish(rows: readonly Row[]): void {
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(join(ROOT, 'test', 'accuracy', 'table.md'), `# Accuracy on ${today}, as \`npm run accuracy\` prints it\n\n${table(rows)}\n`);
  const readme = join(ROOT, 'README.md');
  writeFileSync(readme, fill(fill(readFileSync(readme, 'utf8'), 'accuracy-date', `on ${today}`), 'accuracy', `\n\n${summary(rows)}\n\n`));
}

function id(row: Row): string {
  return `${row.dataset} ${row.measure}`;
}

main(process.argv.slice(2));
