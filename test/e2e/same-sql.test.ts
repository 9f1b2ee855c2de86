import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packedEngine } from '../../scripts/engine/packed-engine.ts';
import type { Cube, Released } from '../../src/domain/released.ts';
import { openNodeDatabase } from '../support/node-database.ts';
import { aCube } from '../unit/analysis/cube.ts';
import { answerByLoops, askAll } from './same-sql/ask.ts';
import { queries } from './same-sql/queries.ts';
import { launchChromium, openPage } from './support/chromium.ts';

const root = join(import.meta.dirname, 'same-sql');
const outDir = mkdtempSync(join(tmpdir(), 'vk-same-sql-'));
let server: PreviewServer;
/** The policy of the dashboard, sent with every file, so that it binds the worker too: it reads the engine from a blob. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' blob:; img-src data:";

beforeAll(async () => {
  const plugins = [packedEngine()];
  await build({ root, plugins, logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'esnext' } });
  const headers = { 'Content-Security-Policy': policy };
  server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, headers },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});

test('knows every query of the project', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/analysis/queries'), { recursive: true });
  expect(Object.keys(queries).sort()).toEqual(files.map(String).sort());
});

test('DuckDB in Chromium, DuckDB in Node and plain loops give the same answers, to the last digit', async () => {
  const cubes: Released<Cube>[] = [];
  for (let seed = 1; seed <= 12; seed += 1) {
    cubes.push(await aCube(seed, { survey: `leerlingen-${2000 + seed}`, base: seed % 3 === 0 ? 5 : 3 }));
  }
  const node = await openNodeDatabase();
  const inNode = await askAll(node, cubes);
  await node.close();
  expect(inNode.asked).toEqual(answerByLoops(cubes));
  expect(new Set(inNode.asked).size).toBeGreaterThan(100);

  const browser = await launchChromium();
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const { page, strangers, faults } = await openPage(browser, address);
    await page.goto(address);
    const inChromium = await page.evaluate((given) => window.askDuckDb(given), cubes);
    expect(inChromium).toEqual(inNode);
    expect([strangers, faults]).toEqual([[], []]);
  } finally {
    await browser.close();
  }
});
