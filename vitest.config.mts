import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    // Nothing is timed: this bounds how long a test hangs that will fail, also on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
