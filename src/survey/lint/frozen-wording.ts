import type { Finding } from '../../domain/issue.ts';
import { wordingOf } from './records.ts';
import type { SurveySources } from './sources.ts';

const shown = (texts: readonly string[]) => texts.join(' / ');

/**
 * A wording that people answered to and that is another one now: two years under one id would be compared although two
 * things were asked. A new wording is a new id, `L05.v2`, and a visible break in the trend.
 */
export function wordingIsFrozen({ items, scales, used = [] }: SurveySources): Finding[] {
  return used.flatMap((before): Finding[] => {
    const item = items.find(({ id }) => id === before.id);
    if (item === undefined)
      return [
        {
          rule: 'vraag-weg',
          severity: 'warning',
          file: before.file,
          line: before.at(),
          details: { bij: before.id, was: before.tekst },
        },
      ];
    const now = wordingOf(
      item,
      scales.find(({ id }) => id === item.scale),
    );
    const changed = (
      [
        ['text', before.tekst, now.tekst],
        ['explanation', before.uitleg ?? '', now.uitleg ?? ''],
        ['scale', shown(before.antwoorden), shown(now.antwoorden)],
      ] as const
    ).find(([, was, is]) => was !== is);
    if (changed === undefined) return [];
    const [field, was, is] = changed;
    return [
      {
        rule: 'vraag-gewijzigd',
        file: item.file,
        line: item.at(field),
        details: { bij: item.id, was, is, nieuw: nextVersion(item.id) },
      },
    ];
  });
}

/** `L05` becomes `L05.v2`, and that `L05.v3`. */
function nextVersion(id: string): string {
  const [stem = id, version = '1'] = id.split('.v');
  return `${stem}.v${Number(version) + 1}`;
}

/** Questions of a real afname that are not yet in the list of used ones. */
export function usedIsRecorded({ afnames, questionnaires, used = [] }: SurveySources): Finding[] {
  const known = new Set(used.map(({ id }) => id));
  return afnames
    .filter(({ demo }) => !demo)
    .flatMap((afname): Finding[] => {
      const asked = questionnaires.find(({ id }) => id === afname.questionnaire)?.items ?? [];
      const missing = asked.filter((id) => !known.has(id));
      if (missing.length === 0) return [];
      return [
        {
          rule: 'vraag-niet-vastgelegd',
          severity: 'warning',
          file: afname.file,
          line: afname.at('questionnaire'),
          details: { bij: afname.survey, vragen: missing.join(', ') },
        },
      ];
    });
}
