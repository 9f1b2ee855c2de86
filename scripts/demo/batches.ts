import type { Afname } from '../../src/domain/afname.ts';
import type { BatchFile } from '../../src/domain/batch.ts';
import { toHex } from '../../src/domain/bytes.ts';
import type { Role } from '../../src/domain/respondent.ts';

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Eight random base32 signs: the form of a batch id and of the tail of a survey id. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => base32.charAt(byte % 32)).join('');
}

/** A batch file (`vbb1`) with a batch for every group, in the order of the afname. */
export function makeBatches(afname: Afname, role: Role): BatchFile {
  const { survey, schooljaar, title, k, base, lowCut, groups } = afname;
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
