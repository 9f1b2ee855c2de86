import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { packedEngine } from '../../../../scripts/engine/packed-engine.ts';
import { launchChromium } from '../../../e2e/support/chromium.ts';
import { shared } from '../../shared.ts';
import { serveFolder } from '../../static-server.ts';
import type { CubePage } from './page.ts';

export interface CubeBrowser {
  page: Page;
  /** A page of its own, with `cubePage` in it. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** Chromium with a page that holds the dashboard's DuckDB and nothing else. */
export const openCubePage = shared(async (): Promise<CubeBrowser> => {
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-kubus-'));
  const outDir = join(folder, 'dist');
  await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    plugins: [packedEngine()],
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'page.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  writeFileSync(
    join(outDir, 'index.html'),
    '<!doctype html><title>kubus</title><script type="module" src="/page.js"></script>',
  );
  const server = await serveFolder(outDir);
  const browser = await launchChromium();
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => 'cubePage' in globalThis);
    return page;
  };
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page: await open(), open, close };
});

declare global {
  var cubePage: CubePage;
}
