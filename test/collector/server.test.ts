import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCollector } from '../../src/collector/server.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { codeNumber, duringSurvey, frameFor, inFolder, openFilledStore, survey } from './fixture.ts';

const headers = { 'Content-Type': 'application/octet-stream' };
const local = { port: 0, host: '127.0.0.1', now: duringSurvey };

/** Sends raw bytes and gives the first line that comes back. */
async function firstLine(address: string, ...parts: (string | Uint8Array)[]): Promise<string> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.on('error', () => undefined);
  for (const part of parts) socket.write(part);
  const [data] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return data.toString().split('\r\n')[0] ?? '';
}

describe('the server', () => {
  it('takes an answer over the network, and refuses pieces without end', () =>
    inFolder(async (folder) => {
      const store = await openFilledStore(join(folder, 'a.db'), 5);
      const { address, stop } = await startCollector({
        ...local,
        store,
        group: { size: 1, wait: 1, limit: 9 },
      });
      const url = `${address}/v1/${survey.id}`;
      expect((await fetch(url, { method: 'POST', body: frameFor(codeNumber(1)), headers })).status).toBe(201);
      const head = `POST /v1/${survey.id} HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n`;
      const pieces = Array.from({ length: 5 }, () =>
        Buffer.concat([Buffer.from('1000\r\n'), randomBytes(4096), Buffer.from('\r\n')]),
      );
      expect(await firstLine(address, `${head}Transfer-Encoding: chunked\r\n\r\n`, ...pieces)).toMatch(
        /^HTTP\/1.1 413/,
      );
      expect(await firstLine(address, `${head}Content-Length: 999999\r\n\r\n`)).toMatch(/^HTTP\/1.1 413/);
      expect(await firstLine(address, 'NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
      expect(await (await fetch(`${address}/v1/health`)).json()).toEqual({ ok: true });
      await stop();
    }));

  it('writes what waits before it stops', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.db');
      const store = await openFilledStore(file, 9);
      const { address, stop } = await startCollector({ ...local, store });
      const sent = [1, 2, 3].map((i) =>
        fetch(`${address}/v1/${survey.id}`, { method: 'POST', body: frameFor(codeNumber(i)), headers }),
      );
      await new Promise((resolve) => setTimeout(resolve, 150));
      await stop();
      expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([201, 201, 201]);
      const again = openSqliteStore(file);
      expect((await again.counts(survey.id)).reduce((sum, { spent }) => sum + spent, 0)).toBe(3);
      await again.close();
    }));

  it('does not wait for who is connected and asks nothing', () =>
    inFolder(async (folder) => {
      const store = await openFilledStore(join(folder, 'a.db'), 9);
      const { address, stop } = await startCollector({ ...local, store });
      const port = Number(new URL(address).port);
      // A browser connects ahead of its first request, and keeps a connection after one.
      const mute = connect(port, '127.0.0.1');
      const kept = connect(port, '127.0.0.1');
      const half = connect(port, '127.0.0.1');
      const ended = Promise.all(
        [mute, kept, half].map((socket) =>
          once(
            socket.on('error', () => undefined),
            'close',
          ),
        ),
      );
      kept.write('GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n');
      half.write('GET /v1/hea');
      await once(kept, 'data');
      const sent = fetch(`${address}/v1/${survey.id}`, {
        method: 'POST',
        body: frameFor(codeNumber(1)),
        headers,
      });
      await new Promise((resolve) => setTimeout(resolve, 150));
      const began = performance.now();
      await stop();
      // A group waits at most a second for company.
      expect(performance.now() - began).toBeLessThan(2500);
      expect((await sent).status).toBe(201);
      await ended;
    }));
});
