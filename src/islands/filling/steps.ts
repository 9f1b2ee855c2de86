import type { Manifest } from '../../domain/afname.ts';
import type { Frame } from '../../domain/frame.ts';
import { Problem, type ProblemCode } from '../../domain/problem.ts';
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
export async function openFilling(slip: Omit<Slip, 'code'> | undefined, now = new Date()): Promise<Opened> {
  requireSecureContext();
  const manifests = await openAfnames(now);
  const manifest = slip === undefined ? manifests[0] : manifests.find(({ survey }) => survey === slip.survey);
  if (manifest === undefined) throw new Problem('survey/none-open', {});
  if (slip !== undefined && !isPrintedRecipient(manifest, slip.recipient)) {
    throw new Problem('survey/key-swapped', {});
  }
  return { manifest, questionnaire: await questionnaireOf(manifest.version) };
}

const isProblem = (error: unknown, code: ProblemCode) => error instanceof Problem && error.code === code;

/** Fetched apart from the page, because the code can be typed without it. */
export const sealing = () => import('../../sealing/seal.ts');

/**
 * Checks a typed code, first here and then with the collector. Sealing is fetched at the same time: from the first
 * question on, nothing more is needed from the network than to send.
 *
 * @param printed the batch, where a scanned slip says it
 * @throws `code/incomplete`, `code/mistyped`, `collector/*`, `sending/no-network`
 */
export async function enterCode({ manifest }: Opened, typed: string, printed?: string): Promise<Entry> {
  const code = parseCode(typed);
  const [batch] = await Promise.all([
    batchOf(manifest, code).catch((problem: unknown) => {
      // A scanned slip names its batch. Without a network that will do: the collector still looks when it arrives.
      if (printed === undefined || !isProblem(problem, 'sending/no-network')) throw problem;
      return printed;
    }),
    sealing().catch((cause: unknown) => {
      throw new Problem('sending/no-network', {}, { cause });
    }),
  ]);
  return { code, batch };
}

/**
 * The sealed answers with their code, ready to send.
 *
 * @throws `sealing/*`
 */
export async function sealAnswers(
  { manifest, questionnaire }: Opened,
  { code, batch }: Entry,
  data: Readonly<Record<string, unknown>>,
): Promise<Frame> {
  const { sealResponse } = await sealing();
  const { closed, open } = toParts(questionnaire, { survey: manifest.survey, batch, lang: 'nl' }, data);
  return { code, ...(await sealResponse(manifest, closed, open)) };
}
