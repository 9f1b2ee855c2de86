import { reopen } from '../../disclosure/reopen.ts';
import { createTally } from '../../disclosure/tally.ts';
import { fromHex } from '../../domain/bytes.ts';
import { Problem } from '../../domain/problem.ts';
import { cubeSchema } from '../../domain/released.ts';
import { type Archive, openArchive, openTexts, type Texts } from '../../sealing/archive.ts';
import type { OpeningKey } from '../../sealing/keys.ts';

/** A cube as it comes out of a file: the order of its fields is that of the schema. */
const cubeOf = ({ header: { released } }: Archive) => (released === null ? null : cubeSchema.parse(released));

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Opens a new archive with the key of who closes and compares it with what should be in it: the answers one by one, the
 * figures as they were released, and whether every answer can be counted again.
 *
 * @throws `closing/not-the-same`, and as `openArchive`
 */
export async function checkArchive(key: OpeningKey, sealed: Uint8Array, expected: Archive): Promise<void> {
  const { header, rows } = await openArchive(key, sealed);
  const { batches, questionnaire } = header;
  const tally = createTally(questionnaire, batches.batches, batches);
  const counted = rows.filter((row) => tally.add(row.batch, row.a, fromHex(row.key))).length;
  const isWhole =
    same(rows, expected.rows) &&
    counted === expected.rows.length &&
    same(reopen(header) ?? null, cubeOf(expected));
  if (!isWhole) throw new Problem('closing/not-the-same', {});
}

/**
 * The same for the file of open texts.
 *
 * @throws `closing/not-the-same`, and as `openTexts`
 */
export async function checkTexts(key: OpeningKey, sealed: Uint8Array, expected: Texts): Promise<void> {
  if (!same(await openTexts(key, sealed), expected)) throw new Problem('closing/not-the-same', {});
}
