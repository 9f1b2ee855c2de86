import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/testing/find-chromium.ts';

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium without a window. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: quiet });
}

/** A page with everything written down that must not happen on it. */
export interface WatchedPage {
  page: Page;
  /** Requests to another origin than the site's, worker requests included. */
  strangers: string[];
  /** Violations of the content security policy, console errors, uncaught errors. */
  faults: string[];
  /** Every body that was sent. */
  bodies: Buffer[];
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // A worker would answer in place of what a test puts on a page's way; `offline.test.ts` and `kiosk.test.ts` let it.
    serviceWorkers: 'block',
    ...options,
  });
  const strangers: string[] = [];
  const faults: string[] = [];
  const bodies: Buffer[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) strangers.push(url);
    const body = request.postDataBuffer();
    if (body !== null) bodies.push(body);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A refused status is an answer that a page deals with; Chromium writes it down as an error all the same.
    const refused = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !refused) faults.push(`console: ${message.text()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`CSP ${violatedDirective} ${blockedURI}`);
    });
  });
  return { page, strangers, faults, bodies, close: () => context.close() };
}
