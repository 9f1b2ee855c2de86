import { createTally } from '../../disclosure/tally.ts';
import { release } from '../../disclosure/release.ts';
import { reopen } from '../../disclosure/reopen.ts';
import { fromHex } from '../../domain/bytes.ts';
import { readArchive } from '../../sealing/archive.ts';
import type { OpenedSurvey } from './protocol.ts';
import type { OpeningContext } from './tally-inbox.ts';

const progressStep = 5000;

/**
 * Opens an archive of an earlier year, which carries its own questionnaire, cell keys and released figures. Those are
 * shown as they are; only where nothing was ever released its answers are counted.
 *
 * @throws `sealing/wrong-key`, `sealing/damaged`, `disclosure/*`
 */
export async function openArchiveFile(
  bytes: Uint8Array,
  { key, onProgress }: Pick<OpeningContext, 'key' | 'onProgress'>,
): Promise<Omit<OpenedSurvey, 'file' | 'inboxes'>> {
  const { header, rows: readRows } = await readArchive(key, bytes);
  const released = reopen(header);
  if (released !== undefined) {
    const accepted = released.atoms.reduce((sum, { n }) => sum + n, 0);
    onProgress(accepted, accepted);
    return { source: 'archive', cube: released, accepted, rejected: {}, doubled: false };
  }
  const { survey, role, questionnaire, batches } = header;
  const rows = await readRows();
  const tally = createTally(questionnaire, batches.batches, batches);
  let accepted = 0;
  rows.forEach((row, i) => {
    if (tally.add(row.batch, row.a, fromHex(row.key))) accepted += 1;
    if (i % progressStep === 0) onProgress(i, rows.length);
  });
  onProgress(rows.length, rows.length);

  const { title, schooljaar, k, base } = batches;
  const options = { survey, version: questionnaire.version, title, schooljaar, role, k, base };
  return {
    source: 'archive',
    cube: await release(tally, { ...options, seed: fromHex(batches.seed) }),
    accepted,
    rejected: accepted === rows.length ? {} : { refused: rows.length - accepted },
    doubled: false,
  };
}
