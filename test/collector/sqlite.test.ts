import { chmodSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTokenHash } from '../../src/collector/admin-token.ts';
import { makeSecretFile } from '../../src/collector/secret-file.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import {
  fakeEnvelope,
  inFolder,
  openFilledStore,
  survey,
  collectorOn,
  post,
  frameFor,
  codeNumber,
  answer,
  isRefused,
} from './fixture.ts';

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

  it('is not made anew for a database that had one', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db');
      await (await openFilledStore(file, 1)).close();
      rmSync(`${file}.pepper`);
      expect(() => openSqliteStore(file)).toThrow('collector/storage-failed');
      expect(existsSync(`${file}.pepper`)).toBe(false);
    }));

  it('is made once by several at the same moment, and never half', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'secret');
      const made = Array.from({ length: 20 }, (_, i) => makeSecretFile(file, Buffer.alloc(32, i)));
      expect(made.filter(Boolean)).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(['secret']);
    }));

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

describe('a database that is deleted under the running process', () => {
  it.each(['a.db', 'a.db-wal'])('is noticed: nothing more is taken, and what was in is saved (%s)', (name) =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db');
      const collector = collectorOn(await openFilledStore(file, 9));
      expect(await answer(collector, post(frameFor(codeNumber(1))))).toBe('201');
      rmSync(join(folder, name));
      const failed = isRefused('collector/storage-failed');
      const body = frameFor(codeNumber(2));
      for (let i = 0; i < 3; i += 1) expect(await answer(collector, post(body))).toBe(failed);
      expect((await collector.fetch(new Request('http://collector.test/v1/health'))).status).toBe(503);
      await collector.close();
      const saved = openSqliteStore(`${file}.gered`, `${file}.pepper`);
      expect((await saved.counts(survey.id)).map(({ spent }) => spent)).toEqual([0, 1]);
      await saved.close();
    }),
  );

  it('is noticed between writing and answering, and when another file takes its place', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db');
      const store = await openFilledStore(file, 2);
      rmSync(file);
      writeFileSync(file, '');
      await expect(store.registerSurvey(survey, fakeEnvelope(99))).rejects.toMatchObject({
        code: 'collector/storage-failed',
      });
      await store.close();
    }));
});
