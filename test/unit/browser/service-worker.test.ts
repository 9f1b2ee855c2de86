import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { serviceWorkerText } from '../../../scripts/offline/integration.ts';
import { type Host, runServiceWorker, type Shelves } from '../../support/service-worker.ts';

const dist = mkdtempSync(join(tmpdir(), 'service-worker-'));
afterAll(() => rmSync(dist, { recursive: true }));
const part = '/_astro/Invullen.a1b2.js';
const form = '/vragenlijsten/0123456789abcdef.json';
const sound = '/voorlezen/L01.m4a';
const list = '/afnames/index.json';
const files = {
  '/invullen/': `<!doctype html><script src="${part}"></script></html>`,
  '/invullen/klas/': `<!doctype html><script src="${part}"></script></html>`,
  [part]: 'start();',
  [form]: '{"items":[]}',
  [sound]: 'la la la',
};
for (const [path, text] of Object.entries(files)) {
  const file = join(dist, path, path.endsWith('/') ? 'index.html' : '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const text = serviceWorkerText(dist);
const lost = '<!doctype html><title>Niet gevonden</title><script src="/_astro/Home.ff.js"></script></html>';

let host: Host;
let shelves: Shelves;
const start = () => runServiceWorker(text, host, shelves);
const keptNames = () => [...shelves.keys()].filter((name) => name.startsWith('invullen '));
const keptFiles = () => [...(shelves.get(keptNames()[0] ?? '')?.keys() ?? [])];
beforeEach(() => {
  host = new Map(Object.entries(files).map(([path, body]) => [path, () => new Response(body)]));
  host.set(list, () => new Response('[]'));
  shelves = new Map();
});

describe('a version of the questionnaire', () => {
  it('is kept whole, and then opens without the host', async () => {
    const worker = start();
    await worker.install();
    await worker.activate();
    host.clear();
    for (const [path, body] of Object.entries(files)) {
      expect([path, await (await worker.ask(path))?.text()]).toEqual([path, body]);
    }
    expect(await (await worker.ask(list))?.text()).toBe('[]');
  });

  const redirected = () =>
    Object.defineProperty(new Response(files['/invullen/']), 'redirected', { value: true });
  it.each([
    ['a part is gone', part, () => new Response('', { status: 404 })],
    ['a page stands for a part, with status 200', part, () => new Response(lost)],
    ['a page stands for a questionnaire', form, () => new Response(lost)],
    ['a part came half', part, () => new Response('start(')],
    ['a part came as a range', part, () => new Response(files[part], { status: 206 })],
    ['a page came half', '/invullen/', () => new Response('<!doctype html><script src=')],
    ['another page came', '/invullen/', () => new Response(lost)],
    [
      'the page is still the older one',
      '/invullen/klas/',
      () => new Response('<script src="/_astro/Invullen.0.js"></script></html>'),
    ],
    ['the page moved, which a browser refuses to open', '/invullen/', redirected],
  ])('is not taken when %s', async (_, path, answer) => {
    host.set(path, answer);
    await expect(start().install()).rejects.toThrow();
    expect(keptNames()).toEqual([]);
  });

  it('does without a recording that is not as it was', async () => {
    host.set(sound, () => new Response(lost));
    await start().install();
    expect(keptFiles()).toContain(part);
    expect(keptFiles()).not.toContain(sound);
  });

  it('is not lost when a newer worker with the same files cannot be put in place', async () => {
    await start().install();
    host.delete(part);
    await expect(start().install()).rejects.toThrow();
    expect(keptFiles()).toContain(part);
  });
});

describe('the list of afnames', () => {
  it.each([
    ['a page that came instead', () => new Response(lost)],
    ['half of it', () => new Response('[{"survey":')],
    ['a fault', () => new Response('', { status: 500 })],
  ])('stays as it was kept after %s', async (_, answer) => {
    const worker = start();
    await worker.install();
    host.set(list, answer);
    const given = await worker.ask(list);
    expect([given?.headers.get('Veilige-Kring-Kept'), await given?.text()]).toEqual(['1', '[]']);
  });
});

it('lets answers, codes and other pages pass', async () => {
  const worker = start();
  expect(await worker.ask('/v1/proef', { method: 'POST' })).toBeUndefined();
  expect(await worker.ask('/v1/proef/inbox')).toBeUndefined();
  expect(await worker.ask('/praten/')).toBeUndefined();
  expect(readFileSync(join(dist, part), 'utf8')).toBe(files[part]);
});
