import type { Item, Scale } from '../../domain/item.ts';
import type { Finding } from '../../domain/issue.ts';
import type { Questionnaire } from '../../domain/questionnaire.ts';
import type { Role } from '../../domain/respondent.ts';
import type { SurveySources } from './sources.ts';
import { wordsOf } from './words.ts';

/**
 * A cautious model, for slow readers, to be checked with a stopwatch at the school's first afname. Reading: a child who
 * reads aloud or is read to takes 80 words a minute, an adult reading a second language 130. Then the words of the
 * answers, thinking, and pressing. The seconds for thinking are ours; no norm was found.
 */
const pace: Readonly<Record<Role, { perWord: number; thinking: number; pressing: number; open: number }>> = {
  leerling: { perWord: 0.75, thinking: 6, pressing: 3, open: 0 },
  medewerker: { perWord: 0.46, thinking: 4, pressing: 2, open: 90 },
  ouder: { perWord: 0.46, thinking: 4, pressing: 2, open: 90 },
};

/** Nobody should need longer. */
export const longestMinutes = 15;

/** Minutes that a slow reader needs for this questionnaire, its introduction included. */
export function fillingMinutes(
  { role, intro, open }: Pick<Questionnaire, 'role' | 'intro' | 'open'>,
  items: readonly Item[],
  scales: readonly Scale[],
): number {
  const { perWord, thinking, pressing, open: writing } = pace[role];
  const reading = (texts: readonly (string | undefined)[]) =>
    wordsOf(texts.filter((text) => text !== undefined).join(' ')).length * perWord;
  // The words of a scale are read whole the first time, and glanced at afterwards.
  const seen = new Set<string>();
  const seconds = items.map(({ text, hint, explanation, scale }) => {
    const labels = scales.find(({ id }) => id === scale)?.answers.map(({ label }) => label) ?? [];
    const glance = seen.has(scale) ? 0.5 : 1;
    seen.add(scale);
    return reading([text, hint, explanation]) + reading(labels) * glance + thinking + pressing;
  });
  const total =
    seconds.reduce((sum, one) => sum + one, 0) + reading(intro) + (open === undefined ? 0 : writing);
  return total / 60;
}

/** A questionnaire that takes longer than a quarter of an hour. */
export function notTooLong({ questionnaires, items, scales }: SurveySources): Finding[] {
  return questionnaires.flatMap((questionnaire): Finding[] => {
    const asked = questionnaire.items.flatMap((id) => items.find((item) => item.id === id) ?? []);
    const minuten = Math.round(fillingMinutes(questionnaire, asked, scales));
    if (minuten <= longestMinutes) return [];
    return [
      {
        rule: 'invultijd',
        file: questionnaire.file,
        line: questionnaire.at('items'),
        details: { bij: questionnaire.id, minuten, hoogstens: longestMinutes, vragen: asked.length },
      },
    ];
  });
}
