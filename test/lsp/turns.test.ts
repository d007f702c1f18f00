import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from 'vscode-languageserver';
import { alone, createAttention, notingAnswers } from '../../server/lsp/turns.ts';

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
});
