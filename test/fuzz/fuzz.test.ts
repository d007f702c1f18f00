import { expect, it } from 'vitest';
import { FUZZES } from './fuzzes.ts';

it.each(FUZZES)('random $name', (fuzz) => expect(fuzz.run(7, 25)).resolves.toBeUndefined(), 120_000);
