import type { InboxHeader, InboxLine } from '../domain/inbox.ts';
import { Problem } from '../domain/problem.ts';
import { openSnapshot } from './postgres-snapshot.ts';

const base64 = (body: unknown) => (body as Buffer).toString('base64');

/**
 * The lines of the inbox file, from one moment of the database.
 *
 * @throws `collector/survey-unknown`, and PostgreSQL's own errors
 */
export async function* readInbox(url: string, survey: string): AsyncGenerator<InboxHeader | InboxLine> {
  const snapshot = await openSnapshot(url);
  try {
    const [row] = await snapshot.all(
      `SELECT version, batches, (SELECT count(*) FROM closed WHERE survey = $1)::int AS closed,
         (SELECT count(*) FROM open WHERE survey = $1)::int AS open FROM survey WHERE id = $1`,
      [survey],
    );
    if (row === undefined) throw new Problem('collector/survey-unknown', {});
    const counts = { closed: Number(row['closed']), open: Number(row['open']) };
    yield { f: 'vbx1', survey, version: String(row['version']), counts };
    if (row['batches'] !== null) yield { p: 'b', e: base64(row['batches']) };

    const closed = snapshot.each('SELECT batch, body FROM closed WHERE survey = $1 ORDER BY id', [survey]);
    for await (const { batch, body } of closed) yield { p: 'c', batch: String(batch), e: base64(body) };
    const open = snapshot.each('SELECT body FROM open WHERE survey = $1 ORDER BY id', [survey]);
    for await (const { body } of open) yield { p: 'o', e: base64(body) };
  } finally {
    await snapshot.close();
  }
}
