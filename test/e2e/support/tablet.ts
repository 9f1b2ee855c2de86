import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/testing/find-chromium.ts';

/** A browser with a profile on disk that can be killed as a pulled battery does. */
export interface Tablet {
  page: Page;
  /** SIGKILL to the browser and all its processes. */
  kill(): Promise<void>;
}

const settings = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--window-size=1280,800',
];

async function untilThere(file: string): Promise<string> {
  for (let n = 0; n < 300; n += 1) {
    if (existsSync(file)) return readFileSync(file, 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser did not start');
}

/** Starts a real Chromium on this profile, as after pressing the power button, with one page. */
export async function startTablet(profile: string): Promise<Tablet> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const process_ = spawn(await findChromium(), [...settings, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  });
  const [port = ''] = (await untilThere(portFile)).split('\n');
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('the browser has no window');
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  return {
    page,
    async kill() {
      if (process_.exitCode !== null || process_.signalCode !== null) return;
      const gone = once(process_, 'exit');
      if (process_.pid !== undefined) process.kill(-process_.pid, 'SIGKILL');
      await gone;
    },
  };
}
