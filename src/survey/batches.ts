import type { Afname } from '../domain/afname.ts';
import type { Batch, BatchFile } from '../domain/batch.ts';
import { toHex } from '../domain/bytes.ts';
import { codeDigest } from '../domain/code-digest.ts';
import { Problem } from '../domain/problem.ts';
import type { Role } from '../domain/respondent.ts';
import { generateCode } from './access-code.ts';
import { shuffled } from './shuffle.ts';

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Eight random base32 signs: the form of a batch id. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => base32.charAt(byte % 32)).join('');
}

/** A batch file (`vbb1`) with a batch for every group, in the order of the afname, under new ids and a new seed. */
export function makeBatches(afname: Afname, role: Role): BatchFile {
  const { survey, schooljaar, title, k, base, lowCut, groups, recipients } = afname;
  const ids = new Set<string>();
  while (ids.size < groups.length) ids.add(randomId());
  const id = [...ids];
  return {
    f: 'vbb1',
    survey,
    schooljaar,
    title,
    k,
    base,
    lowCut,
    ...(recipients.length === 0 ? {} : { recipients }),
    seed: toHex(crypto.getRandomValues(new Uint8Array(32))),
    batches: groups.map((groep, i) => ({
      id: id[i] ?? randomId(),
      role,
      unit: groep.id,
      bouw: groep.bouw,
      n: groep.enrolled,
    })),
  };
}

/** The codes of one group, in clear, in the order in which its slips are printed. */
export interface GroupCodes {
  batch: Batch;
  codes: string[];
}

/**
 * A code for everybody who is invited, shuffled within the group. No two are alike in the whole survey.
 *
 * @throws `survey/group-too-small` when a group has fewer people than `k`: its slips must not be printed
 */
export function makeCodes({ batches, k }: Pick<BatchFile, 'batches' | 'k'>): GroupCodes[] {
  const small = batches.find(({ n }) => n < k);
  if (small !== undefined) {
    const { unit: group, role, n } = small;
    throw new Problem('survey/group-too-small', { group, role, n, k });
  }
  const taken = new Set<string>();
  return batches.map((batch) => {
    const own = new Set<string>();
    while (own.size < batch.n) {
      const code = generateCode();
      if (!taken.has(code)) own.add(code);
      taken.add(code);
    }
    return { batch, codes: shuffled([...own]) };
  });
}

/**
 * What the collector gets of the codes: digest and batch, sorted by digest, so that the order of the slips is not in it.
 * The content of `<survey>.codes.json`.
 */
export async function digestsOf(
  survey: string,
  groups: readonly GroupCodes[],
): Promise<{ digest: string; batch: string }[]> {
  const all = groups.flatMap(({ batch, codes }) => codes.map((code) => ({ code, batch: batch.id })));
  const digests = await Promise.all(
    all.map(async ({ code, batch }) => ({ digest: await codeDigest(survey, code), batch })),
  );
  return digests.toSorted((a, b) => a.digest.localeCompare(b.digest));
}
