// `npm run readme`: fills in the generated parts of README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../accuracy/root.ts';
import { fillReadme } from './fill.ts';

const file = join(ROOT, 'README.md');
writeFileSync(file, fillReadme(readFileSync(file, 'utf8')));
