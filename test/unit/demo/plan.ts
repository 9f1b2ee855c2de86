import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SchoolPlan } from '../../../scripts/demo/make-school.ts';
import { readSurveys } from '../../../scripts/surveys.ts';

export const root = join(import.meta.dirname, '../../..');

/** The demo afname of the project and its questionnaire. */
export async function demoSurvey(): Promise<Pick<SchoolPlan, 'afname' | 'questionnaire'>> {
  const { afnames, questionnaires } = await readSurveys(root);
  const afname = afnames.find(({ demo }) => demo);
  const questionnaire = questionnaires.find(({ id }) => id === afname?.questionnaire);
  if (afname === undefined || questionnaire === undefined)
    throw new Error('no demo afname in surveys/afnames');
  return { afname, questionnaire };
}

/** An empty folder outside the project. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'veilige-kring-demo-'));
}

/** An empty folder that is gone after the test. */
export function folderForTest(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
