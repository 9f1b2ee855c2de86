import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { figureMutations } from './figures.ts';
import { mutate } from './mutation.ts';
import { protectionMutations } from './protection.ts';

const root = join(import.meta.dirname, '../..');
const chosen = [...figureMutations, ...protectionMutations].find(
  ({ name }) => name === process.env['MUTATIE'],
);

/** The unit tests on code with one fault in it: the file is changed on its way to the tests, never on disk. */
export default defineConfig({
  root,
  plugins: [
    {
      // Vitest keeps transformed files by the names of the plugins: each fault must have one of its own.
      name: `mutation ${chosen?.name}`,
      enforce: 'pre',
      transform(source: string, id: string) {
        const isIt = chosen !== undefined && id.split('?')[0] === join(root, chosen.file);
        return isIt ? { code: mutate(source, chosen), map: null } : undefined;
      },
    },
  ],
  test: { include: ['test/unit/**/*.test.ts'], fsModuleCache: false, bail: 1, testTimeout: 60_000 },
});
