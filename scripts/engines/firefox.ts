import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import { type Engine, keyActions } from './engine.ts';
import { startProgram } from './process.ts';

/** A test machine asks nobody for updates, experiments or a way out to the internet. */
const preferences = `
user_pref("app.update.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("browser.safebrowsing.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.page", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
user_pref("toolkit.telemetry.enabled", false);
`;

async function untilFocused(bidi: Bidi, context: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = (await bidi.send('script.evaluate', {
      expression: 'document.hasFocus()',
      target: { context },
      awaitPromise: false,
    })) as { result?: { value?: unknown } };
    if (answer.result?.value === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the window of Firefox does not get the focus');
}

async function openSession(address: string) {
  const bidi = await connectBidi(`${address}/session`);
  const session = await bidi.send('session.new', { capabilities: {} });
  const { browserVersion } = session['capabilities'] as { browserVersion: string };
  // A window of our own: the first one of a Firefox without a screen never has the focus, and then no key presses a button.
  const { context } = (await bidi.send('browsingContext.create', { type: 'window' })) as { context: string };
  await untilFocused(bidi, context);
  return { bidi, context, browserVersion };
}

/** Firefox through WebDriver BiDi, which it speaks by itself: no geckodriver. */
export async function startFirefox(binary: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'veilige-kring-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  // A home of its own: Firefox refuses one that belongs to somebody else.
  const firefox = await startProgram(binary, args, /listening on (ws:\S+)/, { HOME: profile });
  const leave = async () => {
    await firefox.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const { bidi, context, browserVersion } = await openSession(firefox.found).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  return {
    name: `Firefox ${browserVersion}`,
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const params = { target: { context }, awaitPromise: true };
      const answer = (await bidi.send('script.evaluate', {
        ...params,
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result?.value ?? 'null') as unknown;
    },
    press: async (...keys) => {
      await bidi.send('input.performActions', { context, actions: keyActions(keys) });
    },
    close: async () => {
      bidi.close();
      await leave();
    },
  };
}
