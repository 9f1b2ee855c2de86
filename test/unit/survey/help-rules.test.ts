import { describe, expect, it } from 'vitest';
import { readSurveys } from '../../../scripts/surveys.ts';
import { offersHelp } from '../../../src/survey/help-rules.ts';
import { pupilQuestionnaire } from '../../support/a-questionnaire.ts';

describe('the line about help', () => {
  it.each([
    ['L14', 4, true],
    ['L14', 3, true],
    ['L14', 2, false],
    ['L14', 1, false],
    ['L13', 2, true],
    ['L12', 2, true],
    ['L12', 1, false],
    ['L07', 3, true],
    ['L07', 2, false],
    ['L05', 1, false],
    ['L16', 1, false],
    ['L14', null, false],
    ['L14', 9, false],
    ['L99', 4, false],
  ])('%s answered %j: %j', async (id, answer, offered) => {
    expect(offersHelp(await pupilQuestionnaire(), id, answer)).toBe(offered);
  });

  it('is not for adults', async () => {
    const { questionnaires } = await readSurveys('.');
    const adults = questionnaires.filter(({ role }) => role !== 'leerling');
    expect(adults.length).toBeGreaterThan(0);
    for (const questionnaire of adults) {
      for (const { id } of questionnaire.items) expect(offersHelp(questionnaire, id, 5)).toBe(false);
    }
  });
});
