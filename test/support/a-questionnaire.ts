import type { Manifest } from '../../src/domain/afname.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
import { readSurveys } from '../../scripts/surveys.ts';
import { buildManifest } from '../../src/survey/manifest.ts';

/** The project's own questionnaire for leerjaar 5-8. */
export async function pupilQuestionnaire(): Promise<CompiledQuestionnaire> {
  const { questionnaires } = await readSurveys('.');
  const found = questionnaires.find(({ id }) => id === 'leerling-5-8');
  if (found === undefined) throw new Error('leerling-5-8 is gone');
  return found;
}

/** A manifest of that questionnaire, sealed to these recipients. */
export async function aManifest(recipients: string[]): Promise<Manifest> {
  const { afnames } = await readSurveys('.');
  const [afname] = afnames;
  if (afname === undefined) throw new Error('there is no afname');
  return buildManifest({ ...afname, survey: 'proef-2026', recipients }, await pupilQuestionnaire());
}
