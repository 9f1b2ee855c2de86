import type { Manifest } from '../domain/afname.ts';
import { Problem } from '../domain/problem.ts';
import type { CollectedSurvey } from './store.ts';

/** The longest request body that is read. Both sealed parts and the code must fit. */
export const maxBody = 16_384;

/**
 * Bytes of an age file for X25519 recipients: the version line, 98 per recipient, the line with the header's MAC,
 * the nonce, and a tag of 16 per chunk of 64 KiB (age-encryption.org/v1).
 */
export function sealedLength(plain: number, recipients: number): number {
  const chunks = Math.max(1, Math.ceil(plain / 65_536));
  return 22 + 98 * recipients + 48 + 16 + plain + 16 * chunks;
}

/**
 * What the collector keeps of a manifest.
 *
 * @throws `survey/invalid` when its sealed parts would not fit in a request
 */
export function surveyOf(manifest: Manifest): CollectedSurvey {
  const { survey: id, version, opens, closes, demo, pad, recipients } = manifest;
  const lengths = {
    closed: sealedLength(pad.closed, recipients.length),
    open: sealedLength(pad.open, recipients.length),
  };
  if (lengths.closed + lengths.open + 32 > maxBody) {
    throw new Problem('survey/invalid', { file: id, message: `een antwoord is langer dan ${maxBody} bytes` });
  }
  return { id, version, opens, closes, demo, lengths };
}

/** What may not change any more once an answer is in: it says how that answer must be read and who may see it when. */
export function fixedTerms({ version, demo, lengths }: CollectedSurvey): string {
  return JSON.stringify([version, demo, lengths.closed, lengths.open]);
}

/** The refusal of a survey whose fixed terms changed while there are answers. */
export function termsChanged(survey: string): Problem {
  const message = 'de vragenlijst is veranderd terwijl er al antwoorden binnen zijn';
  return new Problem('survey/invalid', { file: survey, message });
}
