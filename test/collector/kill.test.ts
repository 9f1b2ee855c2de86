import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { codeNumber, frameFor, inFolder, openFilledStore, survey } from './fixture.ts';

async function start(file: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-child.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, address };
}

/** Sends with new codes until the process is dead; gives the marks of the answers that were acknowledged. */
async function load(address: string, next: () => number): Promise<string[]> {
  const acknowledged: string[] = [];
  const client = async () => {
    for (;;) {
      const mark = randomBytes(16);
      const body = frameFor(codeNumber(next()), mark);
      const headers = { 'Content-Type': 'application/octet-stream' };
      const response = await fetch(`${address}/v1/${survey.id}`, { method: 'POST', body, headers });
      expect(response.status).toBe(201);
      acknowledged.push(mark.toString('hex'));
    }
  };
  await Promise.allSettled(Array.from({ length: 24 }, client));
  return acknowledged;
}

it('loses nothing that it acknowledged when it is killed five times under load', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'a.db');
    await (await openFilledStore(file, 20_000)).close();
    let code = 0;
    const acknowledged: string[] = [];
    for (let kill = 0; kill < 5; kill += 1) {
      const { child, address } = await start(file);
      const sending = load(address, () => (code += 1));
      setTimeout(() => child.kill('SIGKILL'), 200 + kill * 90);
      acknowledged.push(...(await sending));
    }
    const { child } = await start(file);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);

    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    const rows = database.prepare('SELECT body FROM closed').all();
    expect(database.prepare('SELECT count(*) AS n FROM open').get()).toEqual({ n: rows.length });
    database.close();
    const marks = new Set(
      rows.map(({ body }) =>
        Buffer.from(body as Uint8Array)
          .subarray(22, 38)
          .toString('hex'),
      ),
    );
    expect(acknowledged.length).toBeGreaterThan(50);
    expect(acknowledged.filter((mark) => !marks.has(mark))).toEqual([]);

    const store = openSqliteStore(file);
    const spent = (await store.counts(survey.id)).reduce((sum, batch) => sum + batch.spent, 0);
    await store.close();
    expect(spent).toBe(rows.length);
  }));
