import type { Item } from '../domain/item.ts';

/** Aantasting is too grave for groups, and so is what the questionnaire keeps for the school (attacks rule 11). */
export function isForSchoolOnly(item: Pick<Item, 'construct' | 'schoolOnly'>): boolean {
  return item.construct === 'AV' || item.schoolOnly;
}

/**
 * The columns of the grave answers to a question: for aantasting the two worst answers, none for other subjects. Two
 * milder answers always remain, so with three answers it is the worst one only and with two there is none: "nobody
 * answered gravely" would otherwise say what everybody did answer (README, "Besluiten").
 */
export function graveColumns(
  { construct, reverse }: Pick<Item, 'construct' | 'reverse'>,
  answers: number,
): number[] {
  if (construct !== 'AV') return [];
  const count = Math.max(0, Math.min(2, answers - 2));
  return Array.from({ length: count }, (_, at) => (reverse ? answers - count + at : at));
}
