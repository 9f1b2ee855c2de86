import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTally } from '../../../src/disclosure/tally.ts';
import { toBase64 } from '../../../src/domain/bytes.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { openFiles } from '../../../src/islands/opening/open-files.ts';
import { openArchive } from '../../../src/sealing/archive.ts';
import { importIdentity, unlockKey } from '../../../src/sealing/keys.ts';
import { openClosed } from '../../../src/sealing/open-inbox.ts';
import { age, isWithoutAge } from '../../support/age.ts';
import { parseVector, type Vector } from '../../support/vectors.ts';
import { batchFile, questionnaire, version } from '../opening/sealed-school.ts';

const folder = join(import.meta.dirname, '../../fixtures/vectors');
const vectors = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, ...parseVector(readFileSync(join(folder, name), 'utf8')) }));
const survey = 'leerlingen-2026';
const scratch = mkdtempSync(join(tmpdir(), 'veilige-kring-vectoren-'));
afterAll(() => rmSync(scratch, { recursive: true }));

type Opened = Partial<Pick<Vector, 'accepted' | 'rejected'>> & { expect: string };
type Opener = (head: Vector, body: Uint8Array<ArrayBuffer>) => Promise<Opened>;

const openers: Record<Vector['kind'], Opener> = {
  async envelope({ identity = '', comment }, body) {
    const key = await importIdentity(identity);
    const batch = comment.startsWith('a group that') ? 'ccccccc2' : 'aaaaaaa2';
    const opened = await openClosed(key, { batch, sealed: toBase64(body) }, { survey, version });
    if (typeof opened === 'string') return { expect: opened };
    const { part } = opened;
    const tally = createTally(questionnaire, batchFile(survey).batches);
    return { expect: tally.add(part.batch, part.a, new Uint8Array(16)) ? 'success' : 'refused' };
  },
  async inbox({ identity = '' }, body) {
    const key = new TextEncoder().encode(identity).buffer;
    const files = [{ id: 'a', name: 'a', bytes: body.slice().buffer }];
    const around = { questionnaireOf: () => Promise.resolve(questionnaire), onProgress: () => undefined };
    const { surveys, faults } = await openFiles({ files, key, passphrase: '' }, around);
    const [fault] = faults;
    if (fault !== undefined && 'problem' in fault) return { expect: fault.problem.code };
    const refused = Object.values(surveys[0]?.rejected ?? {}).reduce((sum, n) => sum + n, 0);
    return {
      expect: 'success',
      accepted: String(surveys[0]?.accepted),
      ...(refused > 0 ? { rejected: String(refused) } : {}),
    };
  },
  async archive({ identity = '' }, body) {
    const { rows } = await openArchive(await importIdentity(identity), body);
    return { expect: rows.length === 24 ? 'success' : 'rows are missing' };
  },
  async key({ passphrase }, body) {
    await unlockKey(body, passphrase);
    return { expect: 'success' };
  },
};

describe('the vectors', () => {
  it('are there for each kind of file, and for what can go wrong with it', () => {
    const count = (kind: Vector['kind']) => vectors.filter(({ head }) => head.kind === kind).length;
    expect([count('envelope'), count('inbox'), count('archive'), count('key')]).toEqual([26, 10, 9, 6]);
  });

  it.each(vectors)('$name: $head.comment', async ({ head, body }) => {
    const opened = await openers[head.kind](head, body).catch((problem: unknown) => {
      if (problem instanceof Problem) return { expect: problem.code };
      throw problem;
    });
    const { accepted, rejected } = head;
    expect(opened).toEqual({
      expect: head.expect,
      ...(accepted === undefined ? {} : { accepted }),
      ...(rejected === undefined ? {} : { rejected }),
    });
  });

  it.skipIf(isWithoutAge)('are opened and refused by the age command as they say', () => {
    for (const { name, head, body } of vectors) {
      if (head.age === undefined) continue;
      const key = join(scratch, `${name}.key`);
      writeFileSync(key, `${head.identity ?? ''}\n`);
      const { status } = age(['-d', '-i', key], body);
      expect([name, status === 0 ? 'success' : 'failure']).toEqual([name, head.age]);
    }
  });
});
