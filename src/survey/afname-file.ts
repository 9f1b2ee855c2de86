import type { Afname } from '../domain/afname.ts';

/** A JSON string is a quoted YAML string too, whatever stands in it. */
const quoted = (text: string) => JSON.stringify(text);

/** The afname as a file for `surveys/afnames/`, one group per line. Reads back with `parseSurveys`. */
export function afnameYaml(afname: Afname): string {
  const { survey, questionnaire, title, schooljaar, opens, closes, k, base, groups, recipients } = afname;
  return [
    `# Gemaakt op de pagina Sleutels en codes. Zet dit bestand in surveys/afnames/${survey}.yaml.`,
    `survey: ${quoted(survey)}`,
    `questionnaire: ${quoted(questionnaire)}`,
    `title: ${quoted(title)}`,
    `schooljaar: ${quoted(schooljaar)}`,
    `opens: ${quoted(opens)}`,
    `closes: ${quoted(closes)}`,
    `k: ${k}`,
    `base: ${base}`,
    'recipients:',
    ...recipients.map((recipient) => `  - ${recipient}`),
    'groups:',
    ...groups.map(
      ({ id, bouw, enrolled }) => `  - { id: ${quoted(id)}, bouw: ${quoted(bouw)}, enrolled: ${enrolled} }`,
    ),
    '',
  ].join('\n');
}
