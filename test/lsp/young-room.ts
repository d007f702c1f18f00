import { setTimeout } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { keepYoungSmall } from '../../server/lsp/optimizing.ts';

/** Prints the megabytes that the young may take up here and in a thread, after many objects have outlived a cleaning up; with `keepYoungSmall` unless the first argument is "as-is". */
const ROOM = "require('node:v8').getHeapSpaceStatistics().filter((space) => space.space_name === 'new_space').map((space) => (space.space_used_size + space.space_available_size) / 1e6)[0]";

async function roomAfterWork(): Promise<number> {
  const kept: object[][] = [];
  for (let i = 0; i < 40; i++) {
    kept[i % 4] = Array.from({ length: 50_000 }, (_, n) => ({ n }));
    await setTimeout(1);
  }
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')!;
  return (space.space_used_size + space.space_available_size) / 1e6;
}

if (process.argv[2] !== 'as-is') keepYoungSmall();
const before = await roomAfterWork();
const thread = await new Promise<number>((resolve) => new Worker(`require('node:worker_threads').parentPort.postMessage(${ROOM})`, { eval: true, resourceLimits: { maxYoungGenerationSizeMb: 48 } }).on('message', resolve));
console.log(JSON.stringify({ before, after: await roomAfterWork(), thread }));
