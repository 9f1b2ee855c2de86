import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{architecture,unit}/**/*.test.ts'],
          exclude: ['**/*.long.test.ts'],
          testTimeout: 20_000,
          // A person waits for these: on every core, before what must not be disturbed.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      // Real databases, whole commands, a hundred thousand blobs: no browser, but minutes.
      {
        test: {
          name: 'long',
          include: ['test/collector/**/*.test.ts', 'test/unit/**/*.long.test.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
