import { toWaitingEnvelope, type WaitingEnvelope } from '../../browser/queue/envelope.ts';
import type { Manifest } from '../../domain/afname.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import { answerData } from '../../survey/paper/compare.ts';
import type { Booklet } from '../../survey/paper/pile.ts';
import { type TypedBooklet, typedQuestions } from '../../survey/paper/typing.ts';
import { toParts } from '../../survey/parts.ts';

/** Fetched when the work begins, so that nothing but the codes needs the network afterwards. */
export const sealing = () => import('../../sealing/seal.ts');

/**
 * A booklet, sealed as an answer of the screen is: the same parts, the same lengths, the same wire frame. Nobody can tell
 * afterwards what came from paper.
 *
 * @throws `sealing/*`
 */
export async function sealBooklet(
  manifest: Manifest,
  questionnaire: CompiledQuestionnaire,
  { code, batch }: Pick<Booklet, 'code' | 'batch'>,
  typed: TypedBooklet,
): Promise<WaitingEnvelope> {
  const { sealResponse } = await sealing();
  const data = answerData(typedQuestions(questionnaire), typed);
  const { closed, open } = toParts(questionnaire, { survey: manifest.survey, batch, lang: 'nl' }, data);
  return toWaitingEnvelope(manifest, batch, { code, ...(await sealResponse(manifest, closed, open)) });
}
