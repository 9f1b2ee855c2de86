import { DatabaseSync } from 'node:sqlite';
import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { fromBase64 } from '../../src/domain/bytes.ts';
import type { Engine, Place } from './engines.ts';
import { bothEngines, fill } from './engines.ts';
import { codeNumber, exported, frameFor, survey } from './fixture.ts';
import { load, send, startProcess, stopProcess } from './process.ts';

/** A real disk: nothing may rest on what a server only promises. */
const [sqlite, postgres] = bothEngines({ fsync: 'on' });
const lanes = 5;
const killsPerLane = 10;

/** Starts a collector, kills it at a random moment under load, and again; gives what was acknowledged. */
async function killAgainAndAgain(place: Place, next: () => number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let kill = 0; kill < killsPerLane; kill += 1) {
    const running = await startProcess(place);
    const heard = Promise.withResolvers<undefined>();
    const sending = load(running, next, () => heard.resolve(undefined));
    // Every other time not before somebody was told that an answer is in: on a busy machine that takes a while.
    if (kill % 2 === 1) await Promise.race([heard.promise, sleep(5000)]);
    await sleep(randomInt(20, 500));
    running.child.kill('SIGKILL');
    acknowledged.push(...(await sending));
  }
  await stopProcess(await startProcess(place));
  return acknowledged;
}

/** Every acknowledged answer is there, as many codes are spent as there are envelopes, and the files are sound. */
async function check(engine: Engine, place: Place, acknowledged: readonly string[]): Promise<void> {
  const store = await place.open();
  const lines = (await exported(store)).filter((line) => 'p' in line);
  const spent = (await store.counts(survey.id)).reduce((sum, batch) => sum + batch.spent, 0);
  await store.close();
  const marksOf = (part: string) =>
    lines
      .filter(({ p }) => p === part)
      .map(({ e }) => Buffer.from(fromBase64(e)).subarray(22, 38).toString('hex'));
  const [closed, open] = [marksOf('c'), marksOf('o')];
  expect(new Set(closed)).toEqual(new Set(open));
  expect([closed.length, open.length]).toEqual([spent, spent]);
  expect(new Set(acknowledged).difference(new Set(closed))).toEqual(new Set());
  if (engine.server === undefined) {
    const database = new DatabaseSync(place.db);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    database.close();
    return;
  }
  const name = new URL(place.db).pathname.slice(1);
  await engine.server().query('CREATE EXTENSION IF NOT EXISTS amcheck', name);
  for (const table of ['code', 'closed', 'open']) {
    const heap = await engine.server().query(`SELECT * FROM verify_heapam('${table}')`, name);
    expect(heap).toEqual([]);
    await engine.server().query(`SELECT bt_index_check('${table}_pkey', true)`, name);
  }
}

it('SQLite loses nothing that it acknowledged when it is killed 50 times under load', async () => {
  const total = await Promise.all(
    Array.from({ length: lanes }, () =>
      sqlite?.inPlace(async (place) => {
        await (await fill(place, 8000)).close();
        let code = 0;
        const acknowledged = await killAgainAndAgain(place, () => (code += 1));
        await check(sqlite, place, acknowledged);
        return acknowledged.length;
      }),
    ),
  );
  expect(total.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBeGreaterThan(100);
}, 180_000);

it(
  'PostgreSQL loses nothing when five collectors before it are killed 50 times under load',
  () =>
    postgres?.inPlace(async (place) => {
      await (await fill(place, 16_000)).close();
      let code = 0;
      const perLane = Array.from({ length: lanes }, () => killAgainAndAgain(place, () => (code += 1)));
      const acknowledged = (await Promise.all(perLane)).flat();
      await check(postgres, place, acknowledged);
      expect(acknowledged.length).toBeGreaterThan(100);
    }),
  180_000,
);

it(
  'PostgreSQL itself is cut off three times under load: nothing is lost, and the collector goes on',
  () =>
    postgres?.inPlace(async (place) => {
      await (await fill(place, 6000)).close();
      const running = await startProcess(place);
      const acknowledged = new Set<string>();
      let code = 0;
      let isOver = false;
      let refused = 0;
      const client = async () => {
        while (!isOver) {
          const mark = randomBytes(16);
          const { status } = await send(running.address, frameFor(codeNumber((code += 1)), mark));
          if (status === 201) acknowledged.add(mark.toString('hex'));
          else {
            expect(status).toBe(507);
            refused += 1;
            await sleep(50);
          }
        }
      };
      const clients = Array.from({ length: 16 }, client);
      for (let cut = 0; cut < 3; cut += 1) {
        await sleep(randomInt(300, 900));
        await postgres.server?.().kill();
        await sleep(100);
        const before = acknowledged.size;
        await postgres.server?.().start();
        await expect.poll(() => acknowledged.size, { timeout: 10_000 }).toBeGreaterThan(before);
      }
      isOver = true;
      await Promise.all(clients);
      await stopProcess(running);
      expect(refused).toBeGreaterThan(0);
      await check(postgres, place, [...acknowledged]);
    }),
  60_000,
);
