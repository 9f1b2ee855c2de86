import { anItem, aQuestionnaire, randomKey, seededRandom, someBatches, tallyOf } from './sample.ts';

/** One group for each list of answer patterns: every response gives its pattern to all items in turn. */
export function schoolOf(
  groups: readonly (readonly (readonly (number | null)[])[])[],
  construct: 'WB' | 'AV',
) {
  const random = seededRandom(5);
  const questions = groups[0]?.[0]?.length ?? 0;
  const items = Array.from({ length: questions }, (_, at) =>
    anItem(`A0${at + 1}`, { construct, reverse: construct === 'AV' }),
  );
  const questionnaire = aQuestionnaire(items);
  const batches = someBatches(groups.map(({ length: n }, at) => ({ unit: `g${at}`, bouw: 'b', n })));
  const responses = groups.flatMap((group, at) =>
    group.map((pattern) => ({
      batch: `unit${at}`,
      answers: Object.fromEntries(pattern.map((value, item) => [`A0${item + 1}`, value])),
      key: randomKey(random),
    })),
  );
  return () => tallyOf(questionnaire, batches, responses);
}
export const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);
