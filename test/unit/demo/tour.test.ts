import { expect, it } from 'vitest';
import { generateYear } from '../../../scripts/demo/answers.ts';
import { findings } from '../../../scripts/demo/findings.ts';
import { demoGroups } from '../../../scripts/demo/groups.ts';
import { itemParameters } from '../../../scripts/demo/item-parameters.ts';
import { tourSteps } from '../../../src/text/tour.ts';
import { demoSurvey } from './plan.ts';

it('leads along every finding that is planted, and no other', async () => {
  const { afname, questionnaire } = await demoSurvey();
  const groups = demoGroups(afname.groups, 172);
  const year = generateYear(
    { groups, items: itemParameters(questionnaire) },
    { seed: 1, label: 'school 1/2026-2027', yearsAgo: 0 },
  );
  expect(tourSteps.map(({ finding }) => finding).toSorted()).toEqual(
    findings([year])
      .map(({ id }) => id)
      .toSorted(),
  );
});
