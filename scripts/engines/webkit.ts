import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, keyActions } from './engine.ts';
import { startProgram } from './process.ts';

export interface WebKitPrograms {
  driver: string;
  browser: string;
  display: string;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function command(url: string, method: 'POST' | 'DELETE', body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer in 10 s');
}

async function openSession(address: string, binary: string) {
  await untilReady(address);
  const browserOptions = { binary, args: ['--automation'] };
  return (await command(`${address}/session`, 'POST', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
}

/** WebKitGTK in its MiniBrowser, on a screen that nobody sees: the nearest to an iPad's Safari that Linux has. */
export async function startWebKit(programs: WebKitPrograms): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'veilige-kring-webkit-'));
  const screen = await startProgram(
    programs.display,
    ['-displayfd', '1', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'],
    /^(\d+)\s*$/m,
  );
  const port = await freePort();
  const driver = await startProgram(
    'sh',
    ['-c', `echo ready; exec ${programs.driver} --port=${port}`],
    /(ready)/,
    {
      DISPLAY: `:${screen.found}`,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      // Its sandbox needs rights that a container does not give; the only page it sees is ours.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      GTK_A11Y: 'none',
    },
  );
  const address = `http://127.0.0.1:${port}`;
  const leave = async () => {
    await driver.stop();
    await screen.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const { sessionId, capabilities } = await openSession(address, programs.browser).catch(
    async (error: unknown) => {
      await leave();
      throw error;
    },
  );
  const session = `${address}/session/${sessionId}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: async (url) => {
      await command(`${session}/url`, 'POST', { url });
    },
    evaluate: (expression) =>
      command(`${session}/execute/sync`, 'POST', { script: `return (${expression})`, args: [] }),
    press: async (...keys) => {
      await command(`${session}/actions`, 'POST', { actions: keyActions(keys) });
    },
    close: async () => {
      await command(session, 'DELETE').catch(() => undefined);
      await leave();
    },
  };
}
