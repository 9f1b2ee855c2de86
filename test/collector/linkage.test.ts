import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { pepperOf } from '../../src/collector/pepper.ts';
import { decodeFrame } from '../../src/domain/frame.ts';
import { codeDigest } from '../../src/domain/code-digest.ts';
import type { Engine, Place } from './engines.ts';
import { bothEngines, fill } from './engines.ts';
import { codeNumber, collectorOn, frameFor, post, survey } from './fixture.ts';
import type { Sighting } from './linkage-attacker.ts';
import { countRight, strategies, watchPostgres, watchPostgresLog, watchSqlite } from './linkage-attacker.ts';

/** Chance is children / n right bets; four standard deviations above it is chance once in 30,000 times. */
function highestByChance(children: number, n: number): number {
  return children / n + 4 * Math.sqrt((children / n) * (1 - 1 / n));
}

const nameOf = ({ db }: Place) => new URL(db).pathname.slice(1);

/** All ways to look at this engine's bytes. */
async function sightingsOf(engine: Engine, place: Place, from: string): Promise<Record<string, Sighting[]>> {
  const server = engine.server?.();
  if (server === undefined) return { log: watchSqlite(place.db) };
  return {
    rows: await watchPostgres(server, nameOf(place)),
    log: await watchPostgresLog(server, nameOf(place), from),
  };
}

/**
 * Children send in the order of the code list, two groups of `size` at a time. The attacker has the files, the log, what the program
 * printed, and even the pepper, so that it knows which child has which code. Gives the right bets per way of looking.
 */
function attack(engine: Engine, children: number, size: number): Promise<Record<string, number>> {
  return engine.inPlace(async (place) => {
    const store = await fill(place, children);
    await store.rest();
    const server = engine.server?.();
    const [now] = (await server?.query('SELECT pg_current_wal_flush_lsn() AS lsn')) ?? [];
    const printed = [process.stdout, process.stderr].map((out) => vi.spyOn(out, 'write'));
    const collector = collectorOn(store, { group: { size, wait: 2000, most: size, limit: 1000 } });
    const pepper = pepperOf(readFileSync(place.pepper));
    const truth = new Map<string, string>();
    // Two groups at a time: where an engine writes both at once, that must not help either.
    for (let first = 0; first < children; first += 2 * size) {
      const sent = Array.from({ length: 2 * size }, async (_, i) => {
        const body = frameFor(codeNumber(first + i));
        const digest = await codeDigest(survey.id, codeNumber(first + i));
        const { closed } = decodeFrame(body);
        truth.set(Buffer.from(pepper.hashCode(digest)).toString('hex'), Buffer.from(closed).toString('hex'));
        return collector.fetch(post(body));
      });
      for (const { status } of await Promise.all(sent)) expect(status).toBe(201);
    }
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    const right: Record<string, number> = {};
    for (const [view, sightings] of Object.entries(await sightingsOf(engine, place, String(now?.['lsn'])))) {
      // Otherwise the attacker looked beside it, and its failure would say nothing.
      expect(sightings.reduce((sum, { codes }) => sum + codes.length, 0)).toBe(children);
      expect(sightings.reduce((sum, { parts }) => sum + parts.length, 0)).toBe(children);
      for (const [name, strategy] of Object.entries(strategies)) {
        right[`${view}, ${name}`] = countRight(sightings, strategy, truth);
      }
    }
    await collector.close();
    return right;
  });
}

describe.each(bothEngines())('who gave which envelope, on $name', (engine) => {
  it('cannot be told within a group of 25: 1,000 bets win no more than chance', async () => {
    const highest = highestByChance(1000, 25);
    for (const [way, right] of Object.entries(await attack(engine, 1000, 25))) {
      expect(right, way).toBeLessThanOrEqual(highest);
    }
  }, 60_000);

  it('would be plain without groups: the same attacker wins every bet', async () => {
    for (const right of Object.values(await attack(engine, 200, 1))) expect(right).toBe(200);
  }, 60_000);
});
