import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type AnchorName = 'starlight' | 'surveyjs';

/** Runs a command in a folder and throws what it said when it fails. */
export function runIn(folder: string, command: string, ...args: string[]): void {
  const { status, stderr, stdout } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${(stderr || stdout).slice(-600)}`);
}

/**
 * A copy of an anchor outside the project with its packages installed. Kept for the next bench under a name that changes
 * with its versions. Needs the npm registry the first time.
 */
export function prepareAnchor(name: AnchorName): string {
  const fixture = join(import.meta.dirname, name);
  const versions = createHash('sha256')
    .update(readFileSync(join(fixture, 'package.json')))
    .digest('hex');
  const folder = join(tmpdir(), `veilige-kring-anker-${name}-${versions.slice(0, 8)}`);
  cpSync(fixture, folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
    runIn(folder, 'npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error');
  }
  return folder;
}
