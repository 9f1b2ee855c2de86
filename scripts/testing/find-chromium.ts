import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium to test with: `CHROMIUM_PATH`, one that is installed, else the one that comes from npm (Linux x64). */
export async function findChromium(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'] ?? places.find((place) => existsSync(place));
  if (chosen !== undefined && chosen !== 'npm') return chosen;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
