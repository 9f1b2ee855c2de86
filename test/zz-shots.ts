import { startTestSite } from './e2e/support/site.ts';
import { launchChromium, openPage } from './e2e/support/chromium.ts';
import { writeFileSync } from 'node:fs';
const site = await startTestSite();
const browser = await launchChromium();
const faults: string[] = [];
const view = async (hash: string, w: number, h: number, colorScheme: 'light' | 'dark', name: string, act?: (page: any) => Promise<void>) => {
  const p = await openPage(browser, site.address, { viewport: { width: w, height: h }, colorScheme });
  const page = p.page;
  await page.goto(`${site.address}/dashboard/`);
  await page.getByRole('button', { name: 'Open de demo' }).click();
  await page.locator('.view-nav').waitFor();
  await page.evaluate((x) => { location.hash = x; }, hash);
  await page.waitForTimeout(1200);
  await act?.(page);
  await page.screenshot({ path: `/tmp/d-${name}.png`, fullPage: true });
  faults.push(...p.faults, ...p.strangers);
  return p;
};
const only = process.argv[2] ?? 'all';
const want = (n: string) => only === 'all' || only.includes(n);
if (want('m')) await (await view('maatregelen', 1366, 768, 'light', 'm')).close();
if (want('p')) await (await view('publiceren', 1366, 768, 'light', 'p')).close();
if (want('r')) {
  const r = await view('rapport', 1366, 768, 'light', 'r');
  for (const [label, name] of [['Team', 'team'], ['Bestuur', 'bestuur'], ['Inspectie', 'inspectie'], ['Stamgroep', 'poster']] as const) {
    await r.page.getByRole('radio', { name: label }).check({ force: true });
    await r.page.waitForTimeout(500);
    writeFileSync(`/tmp/d-${name}.pdf`, await r.page.pdf({ tagged: true, preferCSSPageSize: true, format: 'A4' }));
  }
  await r.close();
}
if (want('x')) { await (await view('rapport', 390, 800, 'dark', 'r-phone')).close(); await (await view('maatregelen', 390, 800, 'dark', 'm-phone')).close(); }
console.log('faults', faults);
await browser.close(); await site.stop();
