import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findPostgres, serverOwner } from './postgres-binaries.ts';

export interface PostgresServer {
  /** Holds the data folder in `data`, and may be used for what the server must reach. */
  folder: string;
  port: number;
  /** The address of a database; of the administrator unless another user is named. */
  url(database: string, user?: string, password?: string): string;
  /** Runs one statement, in this database or the administrator's. */
  query(text: string, database?: string): Promise<Record<string, unknown>[]>;
  /** A new empty database; gives its address. */
  createDatabase(): Promise<string>;
  /** Kills all of the server without warning. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

const admin = { user: 'beheer', password: 'geheim-voor-de-proef' };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when the server takes connections, with everything it said so far when it ends instead. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

/** A PostgreSQL of our own on a free loopback port, in a temporary folder. */
export async function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const owner = serverOwner();
  // The data folder must be its owner's, and its parent open to the owner.
  chmodSync(folder, 0o777);
  const bin = findPostgres(folder, owner);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(data, owner.uid, owner.gid);
  const password = join(folder, 'password');
  writeFileSync(password, admin.password, { mode: 0o644 });
  const identity = ['-U', admin.user, '-A', 'scram-sha-256', `--pwfile=${password}`];
  const options = ['-D', data, '--no-sync', '-E', 'UTF8', '--locale=C', ...identity];
  const made = spawnSync(join(bin, 'initdb'), options, { ...owner, encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  const port = await freePort();
  let child: ChildProcess | undefined;
  let databases = 0;
  const url = (database: string, user = admin.user, secret = admin.password) =>
    `postgres://${user}:${secret}@127.0.0.1:${port}/${database}`;

  async function start(): Promise<void> {
    const all = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '60',
      ...settings,
    };
    const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await ready(child);
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }
  async function query(text: string, database = 'postgres') {
    const client = new Client(url(database));
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  }

  process.once('exit', () => child?.kill('SIGQUIT'));
  await start();
  return {
    folder,
    port,
    url,
    query,
    async createDatabase() {
      const name = `proef${(databases += 1)}`;
      await query(`CREATE DATABASE ${name}`);
      return url(name);
    },
    // An immediate shutdown: no checkpoint, the next start recovers from the log as after a power cut.
    kill: () => end('SIGQUIT'),
    start,
    async stop() {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
