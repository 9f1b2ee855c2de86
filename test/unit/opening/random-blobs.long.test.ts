import { randomBytes, randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/domain/bytes.ts';
import { openFiles } from '../../../src/islands/opening/open-files.ts';
import { importIdentity } from '../../../src/sealing/keys.ts';
import { openClosed } from '../../../src/sealing/open-inbox.ts';
import { questionnaire, sealSchool, version } from './sealed-school.ts';

const survey = 'leerlingen-2026';

/**
 * Random bytes; or a real file cut, doubled, spliced or with a bit turned. Most are broken before the first X25519: those
 * that are not take a hundred times as long and are one in eight.
 */
function harmed(whole: Uint8Array): Uint8Array {
  const kind = randomInt(8);
  const copy = Buffer.from(whole);
  if (kind < 3) return Buffer.concat([copy.subarray(0, kind * randomInt(25)), randomBytes(randomInt(600))]);
  if (kind < 5) return copy.subarray(0, randomInt(190));
  if (kind < 7) copy.set(randomBytes(randomInt(1, 20)), randomInt(90));
  else if (randomInt(2) === 0) return Buffer.concat([copy, copy.subarray(0, randomInt(1, 60))]);
  else {
    const at = randomInt(whole.length);
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << randomInt(8)), at);
  }
  return copy;
}

it('100,000 random envelopes: none counts, none stops the opener', async () => {
  const school = await sealSchool(survey);
  const key = await importIdentity(school.identity);
  const real = school.envelopes.map(fromBase64);
  const seen = new Map<string, number>();
  for (let done = 0; done < 100_000; done += 100) {
    const opened = await Promise.all(
      Array.from({ length: 100 }, (_, i) => {
        const whole = real[i % real.length] ?? new Uint8Array();
        let blob = harmed(whole);
        if (Buffer.from(whole).equals(blob)) blob = blob.subarray(1);
        const line = { batch: 'aaaaaaa2', sealed: toBase64(blob) };
        return openClosed(key, line, { survey, version });
      }),
    );
    for (const one of opened) {
      const kind = typeof one === 'string' ? one : 'opened';
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
  }
  expect([...seen.keys()].toSorted()).toEqual(['damaged', 'other-key']);
}, 120_000);

it('10,000 random files: each is refused with a known problem', async () => {
  const school = await sealSchool(survey);
  const inbox = school.inbox();
  const key = new TextEncoder().encode(school.identity);
  const around = { questionnaireOf: () => Promise.resolve(questionnaire), onProgress: () => undefined };
  const files = Array.from({ length: 10_000 }, (_, i) => {
    const start = inbox.slice(0, 2500);
    return { id: String(i), name: String(i), bytes: new Uint8Array(harmed(start)).buffer };
  });
  const { surveys, faults } = await openFiles({ files, key: key.buffer, passphrase: '' }, around);
  expect(surveys).toEqual([]);
  expect(faults).toHaveLength(10_000);
  for (const fault of faults) expect('problem' in fault && fault.problem.code).toMatch(/^(inbox|sealing)\//);
}, 60_000);
