import type { BatchFile } from '../../../src/domain/batch.ts';
import { aQuestionnaire, anItem } from '../../unit/disclosure/sample.ts';

export const questionCount = 22;
export const questionId = (place: number): string => `P${String(place + 1).padStart(2, '0')}`;
const letters = 'abcdefghijklmnopqrstuvwxyz';

function idOf(place: number): string {
  let [id, left] = ['', place];
  for (let i = 0; i < 8; i += 1) {
    id = letters.charAt(left % 26) + id;
    left = Math.floor(left / 26);
  }
  return id;
}

/** An invented afname of so many groups, with a questionnaire as long as the pupils' or as asked. */
export function afnameOf(groups: number, questions = questionCount) {
  const items = Array.from({ length: questions }, (_, i) => {
    const construct = (['WB', 'VB', 'AV', 'SB'] as const)[i % 4] ?? 'WB';
    return anItem(questionId(i), { construct });
  });
  const batches: BatchFile = {
    f: 'vbb1',
    survey: 'leerlingen-2026',
    schooljaar: '2026-2027',
    title: 'Leerlingen',
    k: 10,
    base: 3,
    seed: '42'.repeat(32),
    batches: Array.from({ length: groups }, (_, i) => ({
      id: idOf(i),
      role: 'leerling' as const,
      unit: `groep ${i}`,
      bouw: ['onderbouw', 'middenbouw', 'bovenbouw'][i % 3] ?? '',
      n: 100_000,
    })),
  };
  return { questionnaire: aQuestionnaire(items), batches };
}
