import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pupilQuestionnaire } from '../../support/a-questionnaire.ts';
import { toSurveyModel } from '../../../src/survey/model.ts';
import { prepareAnchor, runIn } from './prepare.ts';

/** Builds SurveyJS's own page with our questions, one a screen as ours. Gives the folder of the built page. */
export async function buildSurveyJs(): Promise<string> {
  const folder = prepareAnchor('surveyjs');
  const model = toSurveyModel(await pupilQuestionnaire());
  const elements = model.elements.map((element) => ({ ...element, titleLocation: 'default' }));
  const stock = { ...model, showNavigationButtons: true, showTitle: true, elements };
  writeFileSync(join(folder, 'questionnaire.json'), JSON.stringify(stock));
  runIn(folder, process.execPath, join('node_modules', '.bin', 'vite'), 'build', '--logLevel', 'error');
  return join(folder, 'dist');
}
