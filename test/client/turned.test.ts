import { expect, test } from 'vitest';
import { createTurned } from '../../client/views/turned.ts';

function memento(): { get<T>(key: string, missing: T): T; update(key: string, value: unknown): Promise<void> } {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string, missing: T) => (values.get(key) as T | undefined) ?? missing,
    update: (key, value) => Promise.resolve(void values.set(key, value)),
  };
}

test('what was opened or closed is known again, of many the last', () => {
  const state = memento();
  const turned = createTurned(state, 'findings');
  turned.set('a', true);
  turned.set('b', true);
  turned.set('a', false);
  expect(['a', 'b'].filter((node) => createTurned(state, 'findings').has(node))).toEqual(['b']);
  expect(createTurned(state, 'sources').has('b')).toBe(false);
  for (let i = 0; i < 600; i++) turned.set(`node ${i}`, true);
  const again = createTurned(state, 'findings');
  expect([again.has('b'), again.has('node 99'), again.has('node 100'), again.has('node 599')]).toEqual([false, false, true, true]);
});
