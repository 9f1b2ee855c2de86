import type { Finding } from '../../domain/issue.ts';
import { staleTranslations, type StaleTranslation } from '../translations.ts';
import type { SurveySources } from './sources.ts';

/**
 * Translations that are not there, that were made from another Dutch wording, or that no translator has read; one finding
 * per questionnaire, language and kind. A missing one takes the language from the screen, so that is an error.
 */
export function translationsHold({ questionnaires, items, scales }: SurveySources): Finding[] {
  return questionnaires.flatMap((questionnaire) => {
    const asked = questionnaire.items.flatMap((id) => items.find((item) => item.id === id) ?? []);
    if (asked.length < questionnaire.items.length) return [];
    const used = scales.filter(({ id }) => asked.some(({ scale }) => scale === id));
    const found = staleTranslations({ ...questionnaire, items: asked, scales: used, version: '' });
    const kinds = Map.groupBy(found, ({ language, why }) => `${language} ${why}`);
    return [...kinds.values()].flatMap((same) => oneFinding(questionnaire, same));
  });
}

function oneFinding(
  { id, file, at }: SurveySources['questionnaires'][number],
  found: readonly StaleTranslation[],
): Finding[] {
  const [first] = found;
  if (first === undefined) return [];
  const { language, why } = first;
  const bijWelke = found.map((one) => one.id).join(', ');
  return [
    {
      rule: 'vertaling',
      severity: why === 'missing' ? 'error' : 'warning',
      file,
      line: at('languages'),
      details: { bij: id, taal: language, fault: why, vragen: bijWelke, aantal: found.length },
    },
  ];
}
