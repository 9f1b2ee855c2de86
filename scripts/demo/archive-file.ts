import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveRow } from '../../src/domain/archive.ts';
import type { BatchFile } from '../../src/domain/batch.ts';
import { toHex } from '../../src/domain/bytes.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
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

/** Writes `archief-<survey>.age`: the answers of an earlier year, as the dashboard leaves them. */
export async function writeArchive(folder: string, year: AnswersToSeal): Promise<void> {
  const { batches, questionnaire, order, recipients } = year;
  const rows: ArchiveRow[] = Array.from(order, (pupil) => {
    const { batch, a } = closedPart(year, pupil);
    return { batch, key: toHex(crypto.getRandomValues(new Uint8Array(16))), a };
  });
  const { survey } = batches;
  const header = { f: 'vbz1', survey, role: questionnaire.role, batches, questionnaire } as const;
  writeFileSync(join(folder, `archief-${survey}.age`), await sealArchive({ header, rows }, recipients));
}
