import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateKeyPair, protectIdentity, recipientOf, unlockKey } from '../../../src/sealing/keys.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';
import { isWithoutAge } from '../../support/age.ts';
import { runOnTerminal } from '../../support/terminal.ts';

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
  const key = await unlockKey(readFileSync(path('sleutel-2026.age')), passphrase);
  expect(await recipientOf(key)).toBe(recipient);
});

it.skipIf(isWithoutAge)('is an identity file for the ordinary age command', () => {
  const command = `age -d -i ${path('sleutel-2026.age')} -o ${path('brief.txt')} ${path('brief.age')}`;
  runOnTerminal(command, [passphrase]);
  expect(readFileSync(path('brief.txt'), 'utf8')).toBe('het gaat goed');
});

it.skipIf(isWithoutAge)(
  'opens a key file that the age command protected',
  async () => {
    const { identity, recipient } = await generateKeyPair();
    writeFileSync(path('los.txt'), `# public key: ${recipient}\n${identity}\n`);
    for (const armor of ['-a', '']) {
      const file = path(`van-age${armor}.age`);
      runOnTerminal(`age -p ${armor} -o ${file} ${path('los.txt')}`, [passphrase, passphrase]);
      const key = await unlockKey(readFileSync(file), passphrase);
      expect(await recipientOf(key)).toBe(recipient);
    }
  },
  60_000,
);
