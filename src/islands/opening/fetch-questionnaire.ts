import { questionnaireOf } from '../../browser/afname-client.ts';
import { Problem } from '../../domain/problem.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';

/**
 * The questionnaire of this version, from the site. A host that answers every address with its home page gives no JSON:
 * then the version is not there either.
 *
 * @throws `survey/unknown-version`, `sending/no-network`
 */
export async function fetchQuestionnaire(version: string): Promise<CompiledQuestionnaire> {
  try {
    return await questionnaireOf(version);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('survey/unknown-version', { version }, { cause });
  }
}
