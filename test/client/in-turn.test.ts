import { expect, test } from 'vitest';
import { inTurn } from '../../client/in-turn.ts';

test('a run begins when the one before has ended, whether well or badly, and gives its own result', async () => {
  const seen: string[] = [];
  const row = inTurn();
  const run = (name: string, fails: boolean) => async (): Promise<string> => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const results = await Promise.allSettled([row(run('a', false)), row(run('b', true)), row(run('c', false))]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
