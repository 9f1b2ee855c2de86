import { openAfnames, questionnaireOf } from '../../browser/afname-client.ts';
import type { Manifest } from '../../domain/afname.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import { requireSecureContext } from '../../sealing/secure-context.ts';
import { askedQuestions } from '../../survey/in-language.ts';

/** An afname that stands open, with its questions as the paper asks them: in Dutch. */
export interface PaperAfname {
  manifest: Manifest;
  questionnaire: CompiledQuestionnaire;
}

/**
 * Everything that stands open today.
 *
 * @throws `survey/none-open`, `survey/unknown-version`, `sending/no-network`, `sealing/insecure-context`
 */
export async function openPaperAfnames(): Promise<PaperAfname[]> {
  requireSecureContext();
  const manifests = await openAfnames(new Date());
  return Promise.all(
    manifests.map(async (manifest) => ({
      manifest,
      questionnaire: askedQuestions(await questionnaireOf(manifest.version), manifest),
    })),
  );
}
