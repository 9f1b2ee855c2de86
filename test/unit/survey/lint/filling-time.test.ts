import { expect, it } from 'vitest';
import { readSurveys } from '../../../../scripts/surveys.ts';
import { fillingMinutes, longestMinutes } from '../../../../src/survey/lint/filling-time.ts';
import { lintSurveys } from '../../../../src/survey/lint/lint.ts';

it('every questionnaire takes less than a quarter of an hour, also for who reads slowly', async () => {
  const { questionnaires } = await readSurveys('.');
  const minutes = questionnaires.map((one) => [
    one.id,
    Math.round(fillingMinutes(one, one.items, one.scales)),
  ]);
  expect(Object.fromEntries(minutes)).toEqual({
    'leerling-3-4': 3,
    'leerling-5-8': 9,
    medewerker: 7,
    ouder: 5,
  });
});

it('a questionnaire of 60 questions is too long', async () => {
  const { questionnaires } = await readSurveys('.');
  const items = questionnaires.flatMap((one) => one.items).slice(0, 60);
  const scales = questionnaires.flatMap((one) => one.scales);
  const long = { ...questionnaires[0], id: 'lang', role: 'leerling', items: items.map(({ id }) => id) };
  const lineOf = () => 1;
  const found = lintSurveys([
    { file: 'surveys/vragenbank/a.json', data: items, lineOf },
    { file: 'surveys/schalen.json', data: scales, lineOf },
    { file: 'surveys/lang.json', data: long, lineOf },
  ]).filter(({ rule }) => rule === 'invultijd');
  expect(found).toHaveLength(1);
  expect(found[0]?.details).toMatchObject({ bij: 'lang', vragen: 60, hoogstens: longestMinutes });
});
