import type { Browser, Page } from 'playwright-core';

export interface Slow {
  /** How many times slower than this machine. */
  cpu: number;
  /** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit down, 0.75 Mbit up. */
  slow4g: boolean;
}

export interface Visit {
  page: Page;
  /** Bytes over the wire up to now, headers included: all, scripts, fonts. */
  bytes(): { all: number; scripts: number; fonts: number };
  /** Milliseconds from the start of the navigation to the largest piece of content, as Chromium reports it. */
  largestPaint(): Promise<number>;
  /** Milliseconds since the start of the navigation. */
  now(): Promise<number>;
  close(): Promise<void>;
}

const kilobit = 1024 / 8;

/** A first visit: nothing in any cache. `press` runs as soon as the document is there. */
export async function visit(browser: Browser, address: string, { cpu, slow4g }: Slow): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes = { all: 0, scripts: 0, fonts: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    bytes.all += encodedDataLength;
    if (kind === 'Script') bytes.scripts += encodedDataLength;
    if (kind === 'Font') bytes.fonts += encodedDataLength;
  });
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (slow4g) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1600 * kilobit,
      uploadThroughput: 750 * kilobit,
    });
  }
  await page.goto(address, { waitUntil: 'commit' });
  return {
    page,
    bytes: () => ({ ...bytes }),
    now: () => page.evaluate(() => performance.now()),
    async largestPaint() {
      await page.waitForLoadState('load');
      return page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
              type: 'largest-contentful-paint',
              buffered: true,
            });
          }),
      );
    },
    close: () => context.close(),
  };
}
