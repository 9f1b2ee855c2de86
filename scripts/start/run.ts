import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs a command of a package that is installed here, and resolves to whether it went well. Its output goes straight
 * to the terminal, or is kept and only shown when it failed.
 *
 * @param quiet show nothing unless it fails
 * @param env more of the environment than is there
 */
export function runTool(
  name: string,
  args: string[],
  quiet = false,
  env: Record<string, string> = {},
): Promise<boolean> {
  const path = [join(process.cwd(), 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(name, args, {
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...env },
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
