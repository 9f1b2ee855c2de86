import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../testing/find-chromium.ts';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit, type WebKitPrograms } from './webkit.ts';

/** An engine to test in: how to start it, or why it is not here. */
export type Candidate = { label: string; start(): Promise<Engine> } | { label: string; missing: string };

const firstOf = (places: readonly (string | undefined)[]) =>
  places.find((place) => place !== undefined && existsSync(place));

const firefox = () =>
  firstOf([
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);

function webKit(): WebKitPrograms | undefined {
  const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
    ['6.0', '4.1', '4.0'].flatMap((version) => [
      `/usr/lib/${machine}/webkitgtk-${version}/MiniBrowser`,
      `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`,
    ]),
  );
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const browser = firstOf(libraries);
  const display = firstOf(['/usr/bin/Xvfb']);
  return driver && browser && display ? { driver, browser, display } : undefined;
}

const debianPackages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
/** A mirror that hangs must not hang the tests. */
const patience = 300_000;

/** On Debian, as root, what is missing is installed. Elsewhere nothing happens. */
function installOnDebian(): void {
  const root = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!root || (firefox() !== undefined && webKit() !== undefined)) return;
  console.log('Firefox en WebKitGTK installeren voor de proef in drie browsers …');
  const options = { stdio: 'ignore', timeout: patience } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], {
      ...options,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // No network: the lines of the engines say what was not run.
  }
}

const toInstall = 'installeer op Debian: apt install firefox-esr webkit2gtk-driver xvfb';

/** The three engines, in a fixed order. */
export async function findEngines(): Promise<Candidate[]> {
  installOnDebian();
  const foundFirefox = firefox();
  const foundWebKit = webKit();
  const chromium = await findChromium().catch(() => undefined);
  return [
    chromium === undefined
      ? { label: 'Chromium', missing: 'staat niet op deze computer' }
      : { label: 'Chromium', start: startChromium },
    foundFirefox === undefined
      ? { label: 'Firefox', missing: `staat niet op deze computer; ${toInstall}` }
      : { label: 'Firefox', start: () => startFirefox(foundFirefox) },
    foundWebKit === undefined
      ? { label: 'WebKitGTK', missing: `staat niet op deze computer; ${toInstall}` }
      : { label: 'WebKitGTK', start: () => startWebKit(foundWebKit) },
  ];
}
