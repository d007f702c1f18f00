import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { CLOSED_LIMIT, createPublisher, type Publisher } from '../../server/lsp/publisher.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A publisher over articles that all have a finding, but for those in `right`. */
function setUp(): { readonly publisher: Publisher; readonly open: Set<string>; readonly right: Set<string>; readonly shown: Set<string>; readonly checked: string[]; readonly log: string[]; readonly settle: () => Promise<unknown> } {
  const open = new Set<string>();
  const right = new Set<string>();
  const shown = new Set<string>();
  const checked: string[] = [];
  const log: string[] = [];
  const finding: Diagnostic = { message: 'differs', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
  const publisher = createPublisher({
    *ahead(uri) {
      yield;
      checked.push(uri);
    },
    diagnostics: (uri) => (right.has(uri) ? [] : [finding]),
    isOpen: (uri) => open.has(uri),
    send(uri, diagnostics) {
      if (diagnostics.length > 0) shown.add(uri);
      else shown.delete(uri);
    },
    log: (message) => void log.push(message),
    published: () => undefined,
    turns: { open: () => Promise.resolve(), closed: () => Promise.resolve() },
  });
  return { publisher, open, right, shown, checked, log, settle: () => vi.advanceTimersByTimeAsync(1000) };
}

const uris = Array.from({ length: CLOSED_LIMIT + 5 }, (_, i) => `${String(i)}.txt`);
const [first, second, last] = [uris[0]!, uris[1]!, uris[CLOSED_LIMIT + 4]!];

it('stops where Problems shows enough closed articles, and says so once', async () => {
  const { publisher, shown, checked, log, settle } = setUp();
  publisher.changed(uris);
  await settle();
  expect([shown.size, checked.length, publisher.unchecked()]).toEqual([CLOSED_LIMIT, CLOSED_LIMIT, 5]);
  publisher.changed([last]);
  await settle();
  expect(checked).toHaveLength(CLOSED_LIMIT);
  expect(log).toEqual(['Problems shows the findings of 1000 closed articles; the 5 others are checked when they are opened.']);
});

it('keeps what it shows right, and goes on when there is room', async () => {
  const { publisher, right, shown, checked, settle } = setUp();
  publisher.changed(uris);
  await settle();
  checked.length = 0;
  publisher.changed([first]);
  await settle();
  expect(checked).toEqual([first]);
  right.add(second);
  publisher.changed([second]);
  await settle();
  expect(checked).toEqual([first, second, uris[CLOSED_LIMIT]]);
  expect([shown.has(second), shown.size, publisher.unchecked()]).toEqual([false, CLOSED_LIMIT, 4]);
});

it('checks any article that is opened, and takes back what is too much when it is closed', async () => {
  const { publisher, open, shown, settle } = setUp();
  publisher.changed(uris);
  await settle();
  open.add(last);
  publisher.opened(last);
  await settle();
  expect(shown.has(last)).toBe(true);
  open.delete(last);
  publisher.changed([last]);
  await settle();
  expect([shown.has(last), shown.size]).toEqual([false, CLOSED_LIMIT]);
});

it('is checking from the change of an open article until that is published, but not while articles are read', async () => {
  const { publisher, open, settle } = setUp();
  open.add(first);
  publisher.changed([first]);
  expect(publisher.isChecking()).toBe(true);
  await settle();
  expect(publisher.isChecking()).toBe(false);
  publisher.hold();
  publisher.changed([first]);
  expect(publisher.isChecking()).toBe(false);
});

it('checks an open article less and less often while others are read, but soon when it changes itself', async () => {
  const { publisher, open, checked } = setUp();
  open.add(first);
  publisher.hold();
  const read = async (milliseconds: number): Promise<number> => {
    checked.length = 0;
    for (let passed = 0; passed < milliseconds; passed += 50) {
      publisher.concerned([first, second]);
      await vi.advanceTimersByTimeAsync(50);
    }
    return checked.length;
  };
  expect([await read(1_250), await read(20_000)]).toEqual([2, 6]);
  publisher.changed([first]);
  expect(await read(450)).toBe(1);
  publisher.release();
  await vi.advanceTimersByTimeAsync(50);
  publisher.hold();
  expect(await read(450)).toBe(1);
});
