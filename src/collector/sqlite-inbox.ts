import type { InboxHeader, InboxLine } from '../domain/inbox.ts';
import { Problem } from '../domain/problem.ts';
import { openReader } from './sqlite-file.ts';

const base64 = (body: unknown) => Buffer.from(body as Uint8Array).toString('base64');

/**
 * The lines of the inbox file, from one moment of the database: answers that come in meanwhile are not in it, so that
 * the header's counts hold.
 *
 * @throws `collector/survey-unknown`
 */
export function* readInbox(file: string, survey: string): Generator<InboxHeader | InboxLine> {
  const database = openReader(file);
  try {
    database.exec('BEGIN');
    const row = database.prepare('SELECT version, batches FROM survey WHERE id = ?').get(survey);
    if (row === undefined) throw new Problem('collector/survey-unknown', {});
    const count = (table: 'closed' | 'open') =>
      Number(database.prepare(`SELECT count(*) AS n FROM ${table} WHERE survey = ?`).get(survey)?.['n']);
    const counts = { closed: count('closed'), open: count('open') };
    yield { f: 'vbx1', survey, version: String(row['version']), counts };
    if (row['batches'] !== null) yield { p: 'b', e: base64(row['batches']) };

    const closed = database.prepare('SELECT batch, body FROM closed WHERE survey = ? ORDER BY id');
    for (const { batch, body } of closed.iterate(survey)) {
      yield { p: 'c', batch: String(batch), e: base64(body) };
    }
    const open = database.prepare('SELECT body FROM open WHERE survey = ? ORDER BY id');
    for (const { body } of open.iterate(survey)) yield { p: 'o', e: base64(body) };
  } finally {
    database.close();
  }
}
