import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveRow } from '../../src/domain/archive.ts';
import type { BatchFile } from '../../src/domain/batch.ts';
import { fromHex, toHex } from '../../src/domain/bytes.ts';
import { Problem } from '../../src/domain/problem.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
import { publicCube } from '../../src/disclosure/public.ts';
import { release } from '../../src/disclosure/release.ts';
import { createTally } from '../../src/disclosure/tally.ts';
import { sealArchive } from '../../src/sealing/archive.ts';
import { toParts } from '../../src/survey/parts.ts';
import { answersOf, type YearAnswers } from './answers.ts';

/** Everything that a file of answers is made from. */
export interface AnswersToSeal {
  batches: BatchFile;
  questionnaire: CompiledQuestionnaire;
  answers: YearAnswers;
  /** The pupils in the order in which they are written, which says nothing about who came first. */
  order: Uint32Array;
  recipients: readonly string[];
}

/** The closed part of this pupil, as a browser would make it. */
export function closedPart({ batches, questionnaire, answers }: AnswersToSeal, pupil: number) {
  const batch = batches.batches[answers.groupOf[pupil] ?? 0]?.id ?? '';
  const context = { survey: batches.survey, batch, lang: 'nl' };
  return toParts(questionnaire, context, answersOf(answers, pupil)).closed;
}

/** What the dashboard released of these answers; null where they are too few, as in a very small demo. */
async function releaseOf({ batches, questionnaire }: AnswersToSeal, rows: readonly ArchiveRow[]) {
  const tally = createTally(questionnaire, batches.batches, batches);
  for (const { batch, a, key } of rows) tally.add(batch, a, fromHex(key));
  const { survey, title, schooljaar, k, base, seed } = batches;
  const { role, version } = questionnaire;
  try {
    return await release(tally, { survey, version, title, schooljaar, role, k, base, seed: fromHex(seed) });
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'disclosure/too-few') return null;
    throw problem;
  }
}

function archiveRows(year: AnswersToSeal): ArchiveRow[] {
  return Array.from(year.order, (pupil) => {
    const { batch, a } = closedPart(year, pupil);
    return { batch, key: toHex(crypto.getRandomValues(new Uint8Array(16))), a };
  });
}

/** Writes the released cube alone, as a school hands it over to its board; nothing when there are too few answers. */
export async function writeCube(file: string, year: AnswersToSeal): Promise<void> {
  const cube = await releaseOf(year, archiveRows(year));
  if (cube !== null) writeFileSync(file, JSON.stringify(publicCube(cube)));
}

/** Writes `archief-<survey>.age`: the answers of an earlier year and their figures, as the dashboard leaves them. */
export async function writeArchive(folder: string, year: AnswersToSeal): Promise<void> {
  const { batches, questionnaire, recipients } = year;
  const rows = archiveRows(year);
  const { survey } = batches;
  const { role } = questionnaire;
  const released = await releaseOf(year, rows);
  const header = { f: 'vbz1', survey, role, batches, questionnaire, released } as const;
  writeFileSync(join(folder, `archief-${survey}.age`), await sealArchive({ header, rows }, recipients));
}
