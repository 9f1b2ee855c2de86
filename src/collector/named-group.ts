import type { Pepper } from './pepper.ts';
import type { Submission } from './store.ts';

/** A submission with what the database calls it. */
export interface Named extends Submission {
  hash: Uint8Array;
  closedId: Uint8Array;
  openId: Uint8Array;
}

/** Names submissions, each once: it is looked up first and stored later. */
export function createNaming(pepper: Pepper): (submission: Submission) => Named {
  const known = new WeakMap<Submission, Named>();
  return (submission) => {
    const named = known.get(submission) ?? {
      ...submission,
      hash: pepper.hashCode(submission.digest),
      closedId: pepper.envelopeId(submission.closed),
      openId: pepper.envelopeId(submission.open),
    };
    known.set(submission, named);
    return named;
  };
}

/** In the order of something that looks random. */
export function inOrderOf<T>(items: readonly T[], key: (item: T) => Uint8Array): T[] {
  return [...items].sort((a, b) => Buffer.compare(key(a), key(b)));
}

/** Those of a group that do not stand in each other's way: the first with each code and with each sealed part. */
export function firstOfEach(group: readonly Named[]): Named[] {
  const taken = new Set<string>();
  return group.filter(({ survey, hash, closedId, openId }) => {
    const marks = [hash, closedId, openId].map((bytes) => `${survey} ${Buffer.from(bytes).toString('hex')}`);
    if (marks.some((mark) => taken.has(mark))) return false;
    for (const mark of marks) taken.add(mark);
    return true;
  });
}
