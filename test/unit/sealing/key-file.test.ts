import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateKeyPair, protectIdentity, recipientOf, unlockKey } from '../../../src/sealing/keys.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';

const passphrase = 'fietsbel regenton pannenkoek vlinder accordeon sneeuwpop';
const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-sleutel-'));
const path = (name: string) => join(folder, name);
let recipient: string;

beforeAll(async () => {
  const pair = await generateKeyPair();
  recipient = pair.recipient;
  const comments = ['sleutel van de directie, schooljaar 2026-2027', `public key: ${recipient}`];
  writeFileSync(path('sleutel-2026.age'), await protectIdentity(pair.identity, passphrase, 12, comments));
  writeFileSync(path('brief.age'), await sealBytes(new TextEncoder().encode('het gaat goed'), [recipient]));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('opens again with its comment lines, and names its own public key', async () => {
  const { readFileSync } = await import('node:fs');
  const key = await unlockKey(readFileSync(path('sleutel-2026.age')), passphrase);
  expect(await recipientOf(key)).toBe(recipient);
});

/** `age` asks a passphrase of a terminal only; `script` (Debian: bsdutils, always there) gives it one. */
const hasTools =
  process.platform === 'linux' &&
  ['age', 'script'].every((tool) => spawnSync(tool, ['--version']).status === 0);

it.skipIf(!hasTools)('is an identity file for the ordinary age command', () => {
  const command = `age -d -i ${path('sleutel-2026.age')} -o ${path('brief.txt')} ${path('brief.age')}`;
  execFileSync('script', ['-qec', command, '/dev/null'], { input: `${passphrase}\n`, timeout: 15_000 });
  expect(execFileSync('cat', [path('brief.txt')], { encoding: 'utf8' })).toBe('het gaat goed');
});
