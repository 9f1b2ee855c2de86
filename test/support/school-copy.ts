import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

const parts = [
  'content',
  'surveys',
  'public',
  'src',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
];

/** A school's folder of its own: everything a site is built from, so that a test can put files in and build. */
export interface SchoolCopy {
  root: string;
  /** Folder of the built site. */
  dist: string;
  put(path: string, text: string): void;
  /** Builds as `npm run build` does its pages. Throws with the builder's words when that fails. */
  build(): void;
  remove(): void;
}

export function copySchool(): SchoolCopy {
  const root = mkdtempSync(join(tmpdir(), 'veilige-kring-school-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  // Astro keeps what it read of `content/` under node_modules, which this copy shares.
  const config = readFileSync('astro.config.mjs', 'utf8');
  const own = config.replace('defineConfig({', "defineConfig({ cacheDir: './.cache',");
  writeFileSync(join(root, 'astro.config.mjs'), own);
  return {
    root,
    dist: join(root, 'dist'),
    put: (path, text) => writeFileSync(join(root, path), text),
    build() {
      const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NODE_ENV: 'production' };
      const astro = join(root, 'node_modules/astro/bin/astro.mjs');
      const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
