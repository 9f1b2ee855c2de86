import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { engineWorkerText } from '../../../scripts/offline/integration.ts';
import { engineBytes, fetchEngine } from '../../../src/browser/engine-bytes.ts';
import { type Host, runServiceWorker, type Shelves } from '../../support/service-worker.ts';

const engine = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...Array(5000).keys()]);
const packed = new Uint8Array(gzipSync(engine));
const half = packed.slice(0, packed.length / 2);
const page = '<!doctype html><title>Niet gevonden</title>';

describe('what a host sends for the engine', () => {
  it.each([
    ['as it lies there', packed, 'application/octet-stream'],
    ['under a wrong type', packed, 'text/html'],
    ['unpacked on the way', engine, 'application/octet-stream'],
  ])('is the engine %s', async (_, body, type) => {
    const bytes = await engineBytes(new Response(body, { headers: { 'Content-Type': type } }));
    expect(Buffer.from(bytes).equals(engine)).toBe(true);
  });

  it('also when it comes a byte at a time', async () => {
    const slow = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of packed) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await engineBytes(new Response(slow))).byteLength).toBe(engine.length);
  });

  it.each([
    ['half of it', half, 200],
    ['with something behind it', Buffer.concat([packed, Buffer.from('x')]), 200],
    ['a page that says it is gone', page, 200],
    ['a packed page', new Uint8Array(gzipSync(page)), 200],
    ['nothing', '', 200],
    ['a part of it', packed, 206],
    ['a fault', page, 404],
  ])('is refused: %s', async (_, body, status) => {
    await expect(engineBytes(new Response(body, { status }))).rejects.toThrow(TypeError);
  });
});

describe('an engine that the browser kept and that cannot be used', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answers = (kept: string | Uint8Array<ArrayBuffer>, sent: string | Uint8Array<ArrayBuffer>) => {
    const ask = vi.fn(async (_: string, init?: RequestInit) => new Response(init ? sent : kept));
    vi.stubGlobal('fetch', ask);
    return ask;
  };

  it('is asked of the host anew', async () => {
    const ask = answers(half, packed);
    expect((await fetchEngine('/engine')).byteLength).toBe(engine.length);
    expect(ask.mock.calls).toEqual([['/engine'], ['/engine', { cache: 'reload' }]]);
  });

  it('is asked once more and not for ever', async () => {
    const ask = answers(page, page);
    await expect(fetchEngine('/engine')).rejects.toThrow(TypeError);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('the worker that keeps the engine', () => {
  const dist = mkdtempSync(join(tmpdir(), 'engine-worker-'));
  afterAll(() => rmSync(dist, { recursive: true }));
  const path = '/_astro/duckdb-eh.abc.bin';
  mkdirSync(join(dist, '_astro'));
  writeFileSync(join(dist, path), packed);
  const text = engineWorkerText(dist);
  let host: Host;
  let shelves: Shelves;
  const start = () => runServiceWorker(text, host, shelves);
  const kept = () => shelves.get('dashboard-engine')?.get(path);
  const sends = (body: Uint8Array<ArrayBuffer> | string, status = 200) =>
    host.set(path, () => new Response(body, { status }));
  beforeEach(() => {
    host = new Map();
    shelves = new Map();
    sends(packed);
  });

  it.each([
    ['packed', packed],
    ['unpacked', engine],
  ])('gives it again without the host, %s', async (_, body) => {
    sends(body);
    const worker = start();
    expect((await worker.ask(path))?.status).toBe(200);
    host.clear();
    expect((await (await worker.ask(path))?.arrayBuffer())?.byteLength).toBe(body.length);
  });

  it.each([
    ['half of it', half, 200],
    ['a page that says it is gone', page, 200],
    ['a part of it', packed, 206],
    ['a fault', page, 404],
  ])('never keeps %s', async (_, body, status) => {
    sends(body, status);
    const worker = start();
    expect((await worker.ask(path))?.status).toBe(status);
    expect(kept()).toBeUndefined();
    sends(packed);
    expect(await engineBytes((await worker.ask(path)) ?? Response.error())).toBeInstanceOf(ArrayBuffer);
    expect(kept()).toBeDefined();
  });

  it('takes it from the host again for a page that could not use what was kept', async () => {
    const worker = start();
    await worker.ask(path);
    const damaged = packed.slice().fill(7, 20, 40);
    shelves.get('dashboard-engine')?.set(path, new Response(damaged));
    const anew = await worker.ask(path, { cache: 'reload' });
    expect(await engineBytes(anew ?? Response.error())).toBeInstanceOf(ArrayBuffer);
    expect(await engineBytes((await worker.ask(path)) ?? Response.error())).toBeInstanceOf(ArrayBuffer);
  });

  it('throws away what an older worker kept: another engine, and one that is not whole', async () => {
    const old = new Map([
      ['/_astro/duckdb-eh.old.bin', new Response(packed)],
      [path, new Response(half)],
    ]);
    shelves.set('dashboard-engine', old);
    await start().activate();
    expect(old.size).toBe(0);
    old.set(path, new Response(packed));
    await start().activate();
    expect(old.size).toBe(1);
  });

  it('answers for nothing else', async () => {
    const worker = start();
    expect(await worker.ask('/dashboard/')).toBeUndefined();
    expect(await worker.ask(path, { method: 'POST' })).toBeUndefined();
  });
});
