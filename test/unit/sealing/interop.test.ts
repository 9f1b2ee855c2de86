import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileKind } from '../../../src/islands/opening/file-kind.ts';
import { openArchive, sealArchive } from '../../../src/sealing/archive.ts';
import { generateKeyPair, importIdentity } from '../../../src/sealing/keys.ts';
import { openBytes } from '../../../src/sealing/open.ts';
import { padJson } from '../../../src/sealing/padding.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';
import { age, isWithoutAge } from '../../support/age.ts';
import { batchFile, questionnaire } from '../opening/sealed-school.ts';

const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-age-'));
let pairs: { identity: string; recipient: string }[];
const keyFile = (i: number) => join(folder, `sleutel-${i}.txt`);
const recipients = (count: number) => pairs.slice(0, count).map(({ recipient }) => recipient);

beforeAll(async () => {
  pairs = await Promise.all([1, 2, 3, 4].map(generateKeyPair));
  pairs.forEach(({ identity }, i) => writeFileSync(keyFile(i), `${identity}\n`));
});
afterAll(() => rmSync(folder, { recursive: true }));

const header = {
  f: 'vbz1',
  survey: 'leerlingen-2025',
  role: 'leerling',
  batches: batchFile('leerlingen-2025'),
  questionnaire,
  released: null,
} as const;
const rows = [{ batch: 'aaaaaaa2', key: '0'.repeat(32), a: { P01: 3, P02: null } }];

/** The passphrase file stands in `key-file.test.ts`, the lines of the README in `leaving-us.test.ts`. */
describe.skipIf(isWithoutAge)("the age command and we open each other's files", () => {
  it.each([1, 2, 3, 4])('with %i recipients, by each of them, binary and armored', async (count) => {
    const plain = padJson({ hallo: 'ë' }, 300);
    const ours = await sealBytes(plain, recipients(count));
    const to = recipients(count).flatMap((recipient) => ['-r', recipient]);
    const theirs = age(to, plain).stdout;
    const armored = age(['-a', ...to], plain).stdout;
    expect(theirs.length).toBe(ours.length);
    expect(fileKind(armored)).toBe('archive');
    for (let i = 0; i < count; i += 1) {
      expect(age(['-d', '-i', keyFile(i)], ours)).toEqual({ status: 0, stdout: plain, stderr: '' });
      const key = await importIdentity(pairs[i]?.identity ?? '');
      expect(await openBytes(key, theirs)).toEqual(plain);
      expect(await openBytes(key, armored)).toEqual(plain);
    }
    if (count === 4) return;
    const stranger = await importIdentity(pairs[3]?.identity ?? '');
    for (const file of [theirs, armored]) {
      await expect(openBytes(stranger, file)).rejects.toMatchObject({ code: 'sealing/wrong-key' });
    }
    expect(age(['-d', '-i', keyFile(3)], ours).status).toBe(1);
  });

  it('an archive of ours in theirs, and one that was made by hand in ours', async () => {
    const ours = age(['-d', '-i', keyFile(1)], await sealArchive({ header, rows }, recipients(2)));
    const lines = [header, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
    expect(gunzipSync(ours.stdout).toString()).toBe(lines);
    for (const armor of [[], ['-a']]) {
      const byHand = age([...armor, '-r', recipients(1)[0] ?? ''], gzipSync(lines)).stdout;
      const archive = await openArchive(await importIdentity(pairs[0]?.identity ?? ''), byHand);
      expect(archive).toEqual({ header, rows });
    }
  });
});
