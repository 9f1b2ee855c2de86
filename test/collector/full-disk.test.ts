import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import type { Collector } from '../../src/collector/collector.ts';
import type { Store } from '../../src/collector/store.ts';
import { serverOwner } from '../support/postgres-binaries.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { bothEngines, fill } from './engines.ts';
import {
  answer,
  codeNumber,
  collectorOn,
  exported,
  frameFor,
  inFolder,
  isRefused,
  openFilledStore,
  post,
  survey,
} from './fixture.ts';

const [, postgres] = bothEngines();
const failed = isRefused('collector/storage-failed');
const codes = 9000;

async function spentOf(store: Store): Promise<number> {
  return (await store.counts(survey.id)).reduce((sum, { spent }) => sum + spent, 0);
}

/** Sends until the disk is full, frees it, and goes on; nothing may be spent without its envelope at any moment. */
async function fillUp(collector: Collector, free: () => void | Promise<void>): Promise<void> {
  let code = 0;
  let taken = 0;
  const sendGroup = async () => {
    const bodies = Array.from({ length: 25 }, () => frameFor(codeNumber((code += 1))));
    const answers = await Promise.all(bodies.map((body) => answer(collector, post(body))));
    taken += answers.filter((given) => given === '201').length;
    return { bodies, answers };
  };
  let last = await sendGroup();
  while (!last.answers.includes(failed) && code < codes - 50) last = await sendGroup();
  expect(new Set(last.answers)).toEqual(new Set([failed]));
  expect(await spentOf(collector.store)).toBe(taken);
  await collector.store.rest().catch(() => undefined);

  await free();
  const again = await Promise.all(last.bodies.map((body) => answer(collector, post(body))));
  expect(new Set(again)).toEqual(new Set(['201']));
  expect(await spentOf(collector.store)).toBe(taken + 25);
  expect(await exported(collector.store)).toHaveLength(2 + 2 * (taken + 25));
  await collector.store.rest();
  await collector.close();
}

/** Ballast that is removed to make room. */
function fillWith(folder: string, bytes: number): () => void {
  const file = join(folder, 'ballast');
  writeFileSync(file, Buffer.alloc(bytes));
  return () => rmSync(file);
}

const group = { size: 25, wait: 5, limit: 1000 };

it('SQLite refuses on a full disk, spends nothing, and goes on when there is room', async () => {
  const disk = mountSmallDisk(16);
  if (disk === undefined) return inFolder(refusingFile);
  try {
    const store = await openFilledStore(join(disk.folder, 'a.db'), codes);
    await fillUp(collectorOn(store, { group }), fillWith(disk.folder, 10_000_000));
  } finally {
    disk.unmount();
  }
});

/** Where nothing may be mounted: a database that refuses a part in the middle of a group. */
async function refusingFile(folder: string): Promise<void> {
  const file = join(folder, 'a.db');
  const store = await openFilledStore(file, codes);
  const run = (sql: string) => {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  };
  run(`CREATE TRIGGER refuse BEFORE INSERT ON open WHEN (SELECT count(*) FROM open) > 60
    BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END`);
  await fillUp(collectorOn(store, { group }), () => run('DROP TRIGGER refuse'));
}

it(
  'PostgreSQL refuses on a full disk, spends nothing, and goes on when there is room',
  () =>
    postgres?.inPlace(async (place) => {
      const disk = mountSmallDisk(24);
      const store = await fill(place, codes);
      const name = new URL(place.db).pathname.slice(1);
      const run = (sql: string) => postgres.server?.().query(sql, name);
      const tables = ['closed', 'open'];
      if (disk === undefined) {
        // Where nothing may be mounted: the server's own word for a full disk.
        await run(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END $$`);
        await run('CREATE TRIGGER refuse BEFORE INSERT ON open FOR EACH ROW EXECUTE FUNCTION refuse()');
        return fillUp(
          collectorOn(store, { group }),
          async () => void (await run('DROP TRIGGER refuse ON open')),
        );
      }
      try {
        const space = join(disk.folder, 'tabellen');
        mkdirSync(space, { mode: 0o700 });
        const { uid, gid } = serverOwner();
        if (uid !== undefined && gid !== undefined) chownSync(space, uid, gid);
        await run(`CREATE TABLESPACE klein LOCATION '${space}'`);
        for (const table of tables) await run(`ALTER TABLE ${table} SET TABLESPACE klein`);
        await fillUp(collectorOn(store, { group }), fillWith(disk.folder, 18_000_000));
        for (const table of tables) await run(`ALTER TABLE ${table} SET TABLESPACE pg_default`);
        await run('DROP TABLESPACE klein');
      } finally {
        disk.unmount();
      }
    }),
  60_000,
);
