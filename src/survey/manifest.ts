import type { Afname, Manifest } from '../domain/afname.ts';
import { Problem } from '../domain/problem.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { toParts } from './parts.ts';

/** Parts grow in steps of this many bytes, so that a small change of wording keeps the old length. */
const bucket = 256;

const bytesOf = (part: object) => new TextEncoder().encode(JSON.stringify(part)).length;
const roundUp = (bytes: number) => Math.ceil(bytes / bucket) * bucket;

/** The longest plaintexts that this questionnaire can give, in bytes, rounded up to a step. */
function padding(questionnaire: CompiledQuestionnaire, { survey, open: asked }: Afname): Manifest['pad'] {
  const context = { survey, batch: 'x'.repeat(8), lang: 'nl' };
  const { closed, open } = toParts(questionnaire, context, {});
  const longestText = asked === true ? (questionnaire.open?.longest ?? 0) : 0;
  // JSON may write one sign as `\uXXXX`, six bytes; no sign of a text takes more.
  return { closed: roundUp(bytesOf(closed)), open: roundUp(bytesOf(open) + 20 + longestText * 6) };
}

/**
 * The public manifest (`vbm1`) of an afname.
 *
 * @throws `survey/invalid` when no public key was filled in
 */
export function buildManifest(afname: Afname, questionnaire: CompiledQuestionnaire): Manifest {
  const { survey, title, schooljaar, opens, closes, recipients, k, base, open, demo } = afname;
  if (recipients.length === 0) {
    throw new Problem('survey/invalid', {
      file: `surveys/afnames (${survey})`,
      message: 'er staat geen publieke sleutel in (recipients: [age1…])',
    });
  }
  return {
    f: 'vbm1',
    survey,
    version: questionnaire.version,
    title,
    schooljaar,
    opens,
    closes,
    roles: [questionnaire.role],
    recipients,
    alg: 'age-x25519',
    pad: padding(questionnaire, afname),
    collector: `/v1/${survey}`,
    k,
    base,
    crossings: [],
    ...(open === true && questionnaire.open !== undefined && { open }),
    demo,
  };
}
