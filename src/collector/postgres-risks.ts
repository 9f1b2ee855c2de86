import { Client } from 'pg';
import { configOf, guarded } from './postgres-connection.ts';

/** What a server does on its own that our promises rest on. */
export type PostgresRisk = 'durability' | 'commitTimes' | 'archive' | 'statements';

const checks: Record<PostgresRisk, (setting: (name: string) => string) => boolean> = {
  durability: (setting) => setting('fsync') === 'off' || setting('full_page_writes') === 'off',
  commitTimes: (setting) => setting('track_commit_timestamp') === 'on',
  archive: (setting) => setting('archive_mode') !== 'off',
  statements: (setting) =>
    ['mod', 'all'].includes(setting('log_statement')) ||
    Number.parseInt(setting('log_min_duration_statement')) >= 0 ||
    Number.parseInt(setting('log_min_duration_sample')) >= 0,
};

/**
 * The settings of this server with which it could lose answers or keep what we do not keep.
 *
 * @throws `collector/storage-failed`
 */
export function risksOf(url: string): Promise<PostgresRisk[]> {
  return guarded(async () => {
    const client = new Client(configOf(url));
    await client.connect();
    const { rows } = await client.query<{ name: string; setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
      [
        [
          'fsync',
          'full_page_writes',
          'track_commit_timestamp',
          'archive_mode',
          'log_statement',
          'log_min_duration_statement',
          'log_min_duration_sample',
        ],
      ],
    );
    await client.end();
    const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
    const risks = Object.keys(checks) as PostgresRisk[];
    return risks.filter((risk) => checks[risk]((name) => settings.get(name) ?? ''));
  });
}
