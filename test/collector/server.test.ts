import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { startCollector } from '../../src/collector/server.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { codeNumber, codesOf, duringSurvey, frameFor, inFolder, openFilledStore, survey } from './fixture.ts';

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
});

describe('npm run collector', () => {
  const script = join(import.meta.dirname, '../../scripts/collector.ts');
  const manifest = {
    f: 'vbm1',
    survey: survey.id,
    version: survey.version,
    title: 'Veilig op school',
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
  };

  it('starts with a survey and its codes, and stops when it is asked to', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 's.json'), JSON.stringify(manifest));
      writeFileSync(join(folder, 's.codes.json'), JSON.stringify(await codesOf(12)));
      writeFileSync(join(folder, 's.batches.age'), randomBytes(50));
      const child = spawn(process.execPath, [script, '--port', '0', '--db', 'a.db', '--survey', 's.json'], {
        cwd: folder,
      });
      const lines: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        lines.push(line);
        if (line.startsWith('Adres')) child.kill('SIGINT');
      }
      expect(lines).toHaveLength(4);
      expect(lines[0]).toBe('Vragenlijst: leerlingen-2026, van 2026-10-05 tot en met 2026-10-16, 12 codes');
      expect(lines[1]).toMatch(/^Beheerwoord: [\w-]{32} /);
      expect(lines[3]).toMatch(/^Adres: http:\/\/127\.0\.0\.1:\d+\/v1\/$/);
    }));

  it('says in Dutch what to do, without a trace', () =>
    inFolder(async (folder) => {
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      writeFileSync(join(folder, 'half.json'), '{');
      writeFileSync(join(folder, 'other.json'), '{}');
      const cases: [string, RegExp][] = [
        ['--db postgres://x/y', /^PostgreSQL komt in een volgende versie/],
        ['--port tien', /geen poort/],
        ['--what', /ken ik niet/],
        ['--survey none.json', /niet vinden/],
        ['--survey half.json', /geen goed JSON/],
        ['--survey other.json', /geen vragenlijst/],
        [`--db ${folder}`, /database gaat niet open/],
        [`--port ${(taken.address() as AddressInfo).port}`, /al bezet/],
      ];
      const run = async ([args, sentence]: [string, RegExp]) => {
        const child = spawn(process.execPath, [script, ...args.split(' ')], { cwd: folder });
        const lines: string[] = [];
        createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
        expect(await once(child, 'close')).toEqual([1, null]);
        expect(lines).toEqual([expect.stringMatching(sentence)]);
      };
      for (const one of cases) await run(one);
      taken.close();
    }));
});
