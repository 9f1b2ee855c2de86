import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figureMutations } from '../../mutation/figures.ts';
import { mutate } from '../../mutation/mutation.ts';
import { protectionMutations } from '../../mutation/protection.ts';

const root = join(import.meta.dirname, '../../..');

// `npm run mutations` puts them in one by one; here only whether the list still fits the code.
test.each([...figureMutations, ...protectionMutations])('“$name” can still be put in', (mutation) => {
  const source = readFileSync(join(root, mutation.file), 'utf8');
  expect(mutate(source, mutation)).not.toBe(source);
  for (const path of mutation.tests) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});
