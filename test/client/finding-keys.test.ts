import { expect, test } from 'vitest';
import { keysOf } from '../../client/views/finding-keys.ts';

test('findings have a name each, which does not tell where they stand', () => {
  const finding = (uri: string, line: number): { uri: string; code: string; message: string; line: number } => ({ uri, code: 'figure-differs', message: 'This article says two, but b.txt says three.', line });
  const names = [...keysOf([finding('a', 1), finding('a', 7), finding('c', 1)]).values()];
  expect(new Set(names).size).toBe(3);
  expect([...keysOf([finding('a', 2), finding('a', 9)]).values()]).toEqual(names.slice(0, 2));
});
