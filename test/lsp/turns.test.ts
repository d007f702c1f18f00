import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from 'vscode-languageserver';
import { alone, createAttention, createLoop, createTurns, notingAnswers } from '../../server/lsp/turns.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

function setUp(): { readonly attention: ReturnType<typeof createAttention>; readonly send: (message: object) => void } {
  const attention = createAttention();
  const nothing = (): { dispose: () => void } => ({ dispose: () => undefined });
  const writer = notingAnswers({ onError: nothing, onClose: nothing, write: () => Promise.resolve(), end: () => undefined, dispose: () => undefined }, attention);
  return { attention, send: (message) => void writer.write(message as Message) };
}

describe('work that nobody waits for', () => {
  it('rests while a request has no answer, and a moment longer', () => {
    const { attention, send } = setUp();
    expect(attention.isAsked()).toBe(false);
    attention.requested();
    attention.requested();
    send({ jsonrpc: '2.0', id: 1, result: null });
    send({ jsonrpc: '2.0', method: 'window/logMessage', params: {} });
    vi.advanceTimersByTime(50);
    expect(attention.isAsked()).toBe(true);
    send({ jsonrpc: '2.0', id: 2, result: null });
    expect(attention.isAsked()).toBe(true);
    vi.advanceTimersByTime(50);
    expect(attention.isAsked()).toBe(false);
  });

  it('rests for a moment after anything came in', () => {
    const { attention } = setUp();
    attention.heard();
    expect(attention.isAsked()).toBe(true);
    vi.advanceTimersByTime(50);
    expect(attention.isAsked()).toBe(false);
  });

  it('goes on beside a request that takes long itself, whatever else comes in', () => {
    const { attention } = setUp();
    attention.requested();
    vi.advanceTimersByTime(500);
    attention.heard();
    vi.advanceTimersByTime(500);
    expect(attention.isAsked()).toBe(false);
  });

  it('is begun once, however often it is asked for while it is under way', async () => {
    let begun = 0;
    let end = (): void => undefined;
    const work = alone(() => {
      begun++;
      return new Promise((resolve) => (end = resolve));
    });
    const first = work();
    void work();
    expect(begun).toBe(1);
    end();
    await first;
    void work();
    expect(begun).toBe(2);
  });

  it('gets a slice of its own in a turn of the event loop, and none of another kind of work in the same', async () => {
    const loop = createLoop();
    const slices: number[] = [];
    let passed = 0;
    let next = setImmediate(function tick() {
      passed++;
      next = setImmediate(tick);
    });
    const work = async (turn: () => Promise<void>): Promise<void> => {
      for (let piece = 0; piece < 3; piece++) {
        await turn();
        slices.push(passed);
        vi.advanceTimersByTime(10);
      }
    };
    await Promise.all([work(createTurns(loop)), work(createTurns(loop)), work(createTurns(loop))]);
    clearImmediate(next);
    expect(slices).toHaveLength(9);
    expect(new Set(slices).size).toBe(9);
  });

  it('shares a slice between all that wait for one', async () => {
    const turn = createTurns();
    const slices: number[] = [];
    let passed = 0;
    let next = setImmediate(function tick() {
      passed++;
      next = setImmediate(tick);
    });
    const piece = async (): Promise<void> => {
      await turn();
      slices.push(passed);
      vi.advanceTimersByTime(2);
    };
    await Promise.all(Array.from({ length: 20 }, piece));
    clearImmediate(next);
    const most = Math.max(...slices.map((slice) => slices.filter((other) => other === slice).length));
    expect(slices).toHaveLength(20);
    expect(most).toBe(2);
  });

  it('goes on for a shorter time at once where somebody asks all the while', async () => {
    const pieces = async (isAsked: boolean): Promise<number> => {
      const turn = createTurns(createLoop(), () => isAsked, 0);
      await turn();
      let passed = 0;
      let next = setImmediate(function tick() {
        passed++;
        next = setImmediate(tick);
      });
      let done = 0;
      for (; passed === 0; done++) {
        vi.advanceTimersByTime(1);
        await turn();
      }
      clearImmediate(next);
      return done;
    };
    expect(await pieces(true)).toBe(2);
    expect(await pieces(false)).toBe(4);
  });
});
