import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, vi } from 'vitest';
import { codeDigest } from '../../src/domain/code-digest.ts';
import { fromBase64 } from '../../src/domain/bytes.ts';
import { createCollector } from '../../src/collector/collector.ts';
import {
  codeNumber,
  codesOf,
  fakeEnvelope,
  openFilledStore,
  collectorIn,
  duringSurvey,
  frameFor,
  inFolder,
  post,
  rankCorrelation,
  survey,
} from './fixture.ts';
import { replayLog } from './wal.ts';

const sendAll = async (collector: { fetch(request: Request): Promise<Response> }, count: number) => {
  const marks = Array.from({ length: count }, () => randomBytes(16));
  const sent = marks.map((mark, i) => collector.fetch(post(frameFor(codeNumber(i), mark))));
  for (const { status } of await Promise.all(sent)) expect(status).toBe(201);
  return marks;
};

describe('the write-ahead log', () => {
  /** What each commit shows, in a log that begins empty. */
  const commitsOf = (size: number) =>
    inFolder(async (folder) => {
      const { collector, file } = await collectorIn(folder, 50, {
        group: { size, wait: 2000, most: size, limit: 1000 },
      });
      await collector.store.rest();
      await sendAll(collector, 50);
      const commits = replayLog(file).filter(({ closed }) => closed > 0);
      await collector.close();
      return commits;
    });

  it('shows a group as one commit: all its codes beside all its envelopes', async () => {
    expect(await commitsOf(25)).toEqual([
      { spent: 25, closed: 25, open: 25 },
      { spent: 25, closed: 25, open: 25 },
    ]);
  });

  it('would show every answer alone without groups: the test can fail', async () => {
    expect(await commitsOf(1)).toEqual(Array(50).fill({ spent: 1, closed: 1, open: 1 }));
  });

  it('is empty at rest', () =>
    inFolder(async (folder) => {
      const { collector, file } = await collectorIn(folder, 25, { restAfter: 20 });
      await sendAll(collector, 25);
      await expect.poll(() => readFileSync(`${file}-wal`).length, { timeout: 3000 }).toBe(0);
      await collector.close();
    }));
});

describe('the order of sending', () => {
  const count = 300;

  it('is not in the export', () =>
    inFolder(async (folder) => {
      const { collector } = await collectorIn(folder, count);
      const marks = await sendAll(collector, count);
      const order = { c: new Map<string, number>(), o: new Map<string, number>() };
      for await (const line of collector.store.exportInbox(survey.id)) {
        if (!('p' in line) || line.p === 'b') continue;
        order[line.p].set(Buffer.from(fromBase64(line.e).slice(22, 38)).toString('hex'), order[line.p].size);
      }
      await collector.close();
      const places = (part: 'c' | 'o') => marks.map((mark) => order[part].get(mark.toString('hex')) ?? -1);
      expect(Math.abs(rankCorrelation(places('c')))).toBeLessThan(0.3);
      expect(Math.abs(rankCorrelation(places('o')))).toBeLessThan(0.3);
      expect(
        Math.abs(rankCorrelation(places('c').map((_, i) => places('o')[places('c').indexOf(i)] ?? -1))),
      ).toBeLessThan(0.3);
    }));

  it('is not in the place of an envelope in the file, once it has rested', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db');
      const store = await openFilledStore(file, count);
      const marks: Buffer[] = [];
      for (const { digest } of await codesOf(count)) {
        // Of a realistic length: it does not fit in a page, so its end stands in an overflow page.
        const open = fakeEnvelope(1500);
        const mark = Buffer.from(open.slice(-16));
        marks.push(mark);
        await store.acceptMany([{ survey: survey.id, digest, closed: fakeEnvelope(400), open }]);
      }
      const correlation = () => {
        const bytes = readFileSync(file);
        return Math.abs(rankCorrelation(marks.map((mark) => bytes.indexOf(mark))));
      };
      // Moves the log into the file as it is: there, the place still tells all. This shows that the measure works.
      const database = new DatabaseSync(file);
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
      expect(correlation()).toBeGreaterThan(0.9);
      await store.rest();
      expect(correlation()).toBeLessThan(0.3);
      await store.close();
    }));
});

describe('the database', () => {
  it('has no column for a time, an order or a sender', () =>
    inFolder(async (folder) => {
      const { collector, file } = await collectorIn(folder, 1);
      const database = new DatabaseSync(file);
      const tables = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all();
      const columns = Object.fromEntries(
        tables.map(({ name }) => [
          name,
          database
            .prepare('SELECT name FROM pragma_table_info(?)')
            .all(String(name))
            .map((row) => row['name']),
        ]),
      );
      expect(columns).toEqual({
        survey: ['id', 'version', 'opens', 'closes', 'demo', 'closed_length', 'open_length', 'batches'],
        code: ['survey', 'hash', 'batch', 'spent'],
        closed: ['survey', 'id', 'batch', 'body'],
        open: ['survey', 'id', 'body'],
        pepper: ['proof'],
      });
      for (const { sql } of tables) expect(sql).toMatch(/STRICT, WITHOUT ROWID$/);
      database.close();
      await collector.close();
    }));

  it('holds nothing of a request: no code, no digest, no header, in no file', () =>
    inFolder(async (folder) => {
      const { collector } = await collectorIn(folder, 5);
      const secrets = {
        'User-Agent': 'MarkerBrowser/7',
        'X-Forwarded-For': '203.0.113.77',
        Referer: 'https://marker.example/klas',
        Cookie: 'marker=biscuit',
      };
      expect((await collector.fetch(post(frameFor(codeNumber(1)), secrets))).status).toBe(201);
      const digest = await codeDigest(survey.id, codeNumber(1));
      const needles = ['MarkerBrowser', '203.0.113', 'marker', 'biscuit', codeNumber(1), digest];
      const search = () =>
        readdirSync(folder).flatMap((name) => {
          const bytes = readFileSync(join(folder, name));
          const found = needles.filter((needle) => bytes.includes(needle));
          return bytes.includes(Buffer.from(digest, 'hex')) ? [...found, 'digest'] : found;
        });
      expect(readdirSync(folder)).toContain('a.db-wal');
      expect(search()).toEqual([]);
      await collector.close();
      expect(search()).toEqual([]);
    }));
});

it('writes no line about a request', () =>
  inFolder(async (folder) => {
    const written = [process.stdout, process.stderr].map((out) => vi.spyOn(out, 'write'));
    const { collector } = await collectorIn(folder, 3);
    const before = written.map((spy) => spy.mock.calls.length);
    await sendAll(
      createCollector({ store: collector.store, now: duringSurvey, group: { size: 3, wait: 1, limit: 9 } }),
      3,
    );
    await collector.fetch(post(new Uint8Array(9)));
    expect(written.map((spy) => spy.mock.calls.length)).toEqual(before);
    vi.restoreAllMocks();
    await collector.close();
  }));
