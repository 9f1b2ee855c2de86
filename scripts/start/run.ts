import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs a command of a package that is installed here, and resolves to whether it went well. Its output goes straight
 * to the terminal, or is kept and only shown when it failed.
 *
 * @param quiet show nothing unless it fails
 */
export function runTool(name: string, args: string[], quiet = false): Promise<boolean> {
  const path = [join(process.cwd(), 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  // A test that builds the site must not build it for tests: React would come in its slow form, and stay in `dist`.
  const { NODE_ENV, ...inherited } = process.env;
  const mode = NODE_ENV === undefined || NODE_ENV === 'test' ? {} : { NODE_ENV };
  const child = spawn(name, args, {
    env: { ...inherited, ...mode, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    shell: process.platform === 'win32',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (code !== 0 && quiet) process.stdout.write(output);
      resolve(code === 0);
    });
  });
}
