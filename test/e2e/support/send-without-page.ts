import { expect } from 'vitest';
import { readSurveys } from '../../../scripts/surveys.ts';
import type { Manifest } from '../../../src/domain/afname.ts';
import { encodeFrame } from '../../../src/domain/frame.ts';
import { sealResponse } from '../../../src/sealing/seal.ts';
import { toParts } from '../../../src/survey/parts.ts';

/** The other pupils, without a browser: five answers are the fewest that the dashboard shows. */
export async function sendWithoutPage(
  address: string,
  manifest: Manifest,
  codes: readonly string[],
): Promise<void> {
  const { questionnaires } = await readSurveys('.');
  const questionnaire = questionnaires.find(({ version }) => version === manifest.version);
  if (questionnaire === undefined) throw new Error('the questionnaire is gone');
  for (const [i, code] of codes.entries()) {
    const asked = await fetch(`${address}${manifest.collector}/code`, { method: 'POST', body: code });
    const { batch } = (await asked.json()) as { batch: string };
    const data = Object.fromEntries(questionnaire.items.map(({ id }, q) => [id, 1 + ((i + q) % 3)]));
    const { closed, open } = toParts(questionnaire, { survey: manifest.survey, batch, lang: 'nl' }, data);
    const body = encodeFrame({ code, ...(await sealResponse(manifest, closed, open)) });
    const headers = { 'Content-Type': 'application/octet-stream' };
    expect((await fetch(`${address}${manifest.collector}`, { method: 'POST', body, headers })).status).toBe(
      201,
    );
  }
}
