import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/domain/afname.ts';
import { loadTokenHash } from '../../src/collector/admin-token.ts';
import { migrations } from '../../src/collector/migrations.ts';
import { sealedLength, surveyOf } from '../../src/collector/registration.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { migrate } from '../../src/collector/sqlite-file.ts';
import { sealBytes } from '../../src/sealing/seal.ts';
import { codesOf, exported, fakeEnvelope, inFolder, openFilledStore, survey } from './fixture.ts';

const submission = (digest: string) => ({
  survey: survey.id,
  digest,
  closed: fakeEnvelope(400),
  open: fakeEnvelope(700),
});

describe('the store', () => {
  it('keeps everything over a restart', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db');
      const codes = await codesOf(4);
      const digest = codes[0]?.digest ?? '';
      const first = await openFilledStore(file, 4);
      expect(await first.acceptMany([submission(digest), submission(digest), submission('00')])).toEqual([
        'stored',
        'used',
        'unknown',
      ]);
      await first.close();
      expect(existsSync(`${file}-wal`)).toBe(false);

      const second = openSqliteStore(file);
      expect(await second.survey(survey.id)).toEqual(survey);
      expect(await second.codeState(survey.id, digest)).toBe('used');
      await second.addCodes(survey.id, codes);
      expect(await second.counts(survey.id)).toEqual([
        { batch: 'aaaaaaaa', spent: 1, total: 2 },
        { batch: 'bbbbbbbb', spent: 0, total: 2 },
      ]);
      await second.close();
      await second.close();
    }));

  it('changes nothing when one of a group cannot be stored', () =>
    inFolder(async (folder) => {
      const store = await openFilledStore(join(folder, 'a.db'), 4);
      const digests = (await codesOf(4)).map(({ digest }) => digest);
      const bad = { ...submission(digests[1] ?? ''), open: null as unknown as Uint8Array };
      await expect(store.acceptMany([submission(digests[0] ?? ''), bad])).rejects.toMatchObject({
        code: 'collector/storage-failed',
      });
      expect((await store.counts(survey.id)).map(({ spent }) => spent)).toEqual([0, 0]);
      expect(await store.acceptMany([submission(digests[0] ?? '')])).toEqual(['stored']);
      await store.close();
    }));

  it('spends as many codes of a batch as it imports envelopes, and no more than there are', () =>
    inFolder(async (folder) => {
      const store = await openFilledStore(join(folder, 'a.db'), 10);
      const closed = (count: number) =>
        Array.from({ length: count }, () => ({ batch: 'aaaaaaaa', body: fakeEnvelope(400) }));
      await store.importEnvelopes(survey.id, { closed: closed(3), open: [fakeEnvelope(700)] });
      await expect(store.importEnvelopes(survey.id, { closed: closed(3), open: [] })).rejects.toMatchObject({
        code: 'collector/code-unknown',
      });
      expect(await store.counts(survey.id)).toEqual([
        { batch: 'aaaaaaaa', spent: 3, total: 5 },
        { batch: 'bbbbbbbb', spent: 0, total: 5 },
      ]);
      await store.close();
    }));

  it('lets dates change, but not what an answer rests on once there is one', () =>
    inFolder(async (folder) => {
      const store = await openFilledStore(join(folder, 'a.db'), 2);
      await store.registerSurvey({ ...survey, version: 'fedcba9876543210' });
      await store.registerSurvey(survey);
      await store.acceptMany([submission((await codesOf(1))[0]?.digest ?? '')]);
      await store.registerSurvey({ ...survey, closes: '2026-10-20' });
      expect((await store.survey(survey.id))?.closes).toBe('2026-10-20');
      const lines = await exported(store);
      expect(lines[1]).toMatchObject({ p: 'b' });
      for (const change of [{ demo: true }, { version: 'fedcba9876543210' }]) {
        await expect(store.registerSurvey({ ...survey, ...change })).rejects.toMatchObject({
          code: 'survey/invalid',
        });
      }
      await store.close();
    }));

  it('exports one moment, whatever comes in meanwhile', () =>
    inFolder(async (folder) => {
      const store = await openFilledStore(join(folder, 'a.db'), 10);
      const digests = (await codesOf(10)).map(({ digest }) => digest);
      await store.acceptMany(digests.slice(0, 5).map(submission));
      const lines = store.exportInbox(survey.id)[Symbol.asyncIterator]();
      expect((await lines.next()).value).toMatchObject({ counts: { closed: 5, open: 5 } });
      await store.acceptMany(digests.slice(5).map(submission));
      await store.rest();
      let rest = 0;
      while (!(await lines.next()).done) rest += 1;
      expect(rest).toBe(11);
      await store.close();
    }));
});

describe('what lies beside the database', () => {
  it('is a pepper for its owner only, and the database is too', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db');
      const store = openSqliteStore(file);
      for (const name of [file, `${file}.pepper`, `${file}-wal`])
        expect(statSync(name).mode & 0o777).toBe(0o600);
      const pepper = readFileSync(`${file}.pepper`);
      await store.close();
      await openSqliteStore(file).close();
      expect(readFileSync(`${file}.pepper`)).toEqual(pepper);
    }));

  it.each([
    ['lost', (file: string) => rmSync(file)],
    ['damaged', (file: string) => writeFileSync(file, 'x')],
  ])('is needed: the store does not open when the pepper is %s', (_, harm) =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db');
      await (await openFilledStore(file, 1)).close();
      harm(`${file}.pepper`);
      expect(() => openSqliteStore(file)).toThrow('collector/storage-failed');
    }),
  );

  it('is a token that is shown once', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db.token');
      const first = loadTokenHash(file);
      expect(first.created).toMatch(/^[\w-]{32}$/);
      expect(loadTokenHash(file)).toEqual({ hash: first.hash });
      expect(readFileSync(file, 'utf8')).not.toContain(first.created);
      chmodSync(file, 0o600);
      writeFileSync(file, 'nonsense');
      expect(() => loadTokenHash(file)).toThrow('collector/storage-failed');
    }));
});

describe('migrations', () => {
  it('bring an empty database up, step by step, and do nothing the second time', () => {
    const database = new DatabaseSync(':memory:');
    const steps = [...migrations, 'CREATE TABLE later (x INTEGER) STRICT'];
    migrate(database);
    migrate(database, steps);
    migrate(database, steps);
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: steps.length });
    expect(() => migrate(database)).toThrow('newer version');
  });

  it('leave the database as it was when a step fails', () => {
    const database = new DatabaseSync(':memory:');
    expect(() =>
      migrate(database, [...migrations, 'CREATE TABLE half (x INTEGER); CREATE NONSENSE']),
    ).toThrow();
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length });
    expect(database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
  });
});

describe('sealed length', () => {
  it.each([1, 2, 4])('is that of a real age file for %i recipients', async (count) => {
    const identities = await Promise.all(Array.from({ length: count }, () => generateX25519Identity()));
    const recipients = await Promise.all(identities.map(identityToRecipient));
    for (const plain of [1, 1024, 6000]) {
      expect((await sealBytes(new Uint8Array(plain), recipients)).length).toBe(sealedLength(plain, count));
    }
  });

  it('refuses a survey whose answers do not fit in a request', () => {
    const manifest = manifestSchema.parse({
      f: 'vbm1',
      survey: survey.id,
      version: survey.version,
      title: 'x',
      schooljaar: '2026-2027',
      opens: survey.opens,
      closes: survey.closes,
      roles: ['leerling'],
      recipients: [`age1${'q'.repeat(58)}`],
      alg: 'age-x25519',
      pad: { closed: 1024, open: 4096 },
      collector: '/v1',
      k: 10,
      base: 3,
    });
    expect(surveyOf(manifest).lengths).toEqual({ closed: 1224, open: 4296 });
    expect(() => surveyOf({ ...manifest, pad: { closed: 1024, open: 15_000 } })).toThrow('survey/invalid');
  });
});
