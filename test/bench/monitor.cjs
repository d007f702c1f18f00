// Loaded into the measured server before it starts: tells the bench how long the event loop was blocked at most.
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { isMainThread } = require('node:worker_threads');

const RESOLUTION = 5;

if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  process.on('message', () => {
    process.send(Math.max(0, delay.max / 1e6 - RESOLUTION));
    delay.reset();
  });
  process.channel.unref();
}
