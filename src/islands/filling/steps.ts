import type { Manifest } from '../../domain/afname.ts';
import type { Frame } from '../../domain/frame.ts';
import { Problem } from '../../domain/problem.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import { batchOf, openAfnames, questionnaireOf } from '../../browser/afname-client.ts';
import { requireSecureContext } from '../../sealing/secure-context.ts';
import { parseCode } from '../../survey/access-code.ts';
import { isPrintedRecipient } from '../../survey/slip.ts';
import { toParts } from '../../survey/parts.ts';
import type { Slip } from './slip.ts';

/** What is being filled in: known once the page has loaded. */
export interface Opened {
  manifest: Manifest;
  questionnaire: CompiledQuestionnaire;
}

/** A code that the collector knows and that was not used yet. */
export interface Entry {
  code: string;
  batch: string;
}

/**
 * The afname to fill in: the one of the slip, else the first one that is open.
 *
 * @throws `survey/none-open`, `survey/key-swapped`, `survey/unknown-version`, `sending/no-network`,
 *   `sealing/insecure-context`
 */
export async function openFilling(slip: Slip | undefined, now = new Date()): Promise<Opened> {
  requireSecureContext();
  const manifests = await openAfnames(now.toISOString().slice(0, 10));
  const manifest = slip === undefined ? manifests[0] : manifests.find(({ survey }) => survey === slip.survey);
  if (manifest === undefined) throw new Problem('survey/none-open', {});
  if (slip !== undefined && !isPrintedRecipient(manifest, slip.recipient)) {
    throw new Problem('survey/key-swapped', {});
  }
  return { manifest, questionnaire: await questionnaireOf(manifest.version) };
}

/**
 * Checks a typed code, first here and then with the collector.
 *
 * @throws `code/incomplete`, `code/mistyped`, `collector/*`, `sending/no-network`
 */
export async function enterCode({ manifest }: Opened, typed: string): Promise<Entry> {
  const code = parseCode(typed);
  return { code, batch: await batchOf(manifest, code) };
}

/**
 * The sealed answers with their code, ready to send. Sealing is fetched only now: the first question need not wait.
 *
 * @throws `sealing/*`
 */
export async function sealAnswers(
  { manifest, questionnaire }: Opened,
  { code, batch }: Entry,
  data: Readonly<Record<string, unknown>>,
): Promise<Frame> {
  const { sealResponse } = await import('../../sealing/seal.ts');
  const { closed, open } = toParts(questionnaire, { survey: manifest.survey, batch, lang: 'nl' }, data);
  return { code, ...(await sealResponse(manifest, closed, open)) };
}
