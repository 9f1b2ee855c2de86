import { toBase64 } from '../../../src/domain/bytes.ts';
import type { Store } from '../../../src/collector/store.ts';
import type { WaitingEnvelope } from '../../../src/browser/queue/envelope.ts';

/** What is in the database after all, beside what was sent. */
export interface Verdict {
  spent: number;
  envelopes: number;
  /** Sealed parts, closed or open, that a pupil has a receipt of and the database not. */
  lost: number;
  /** Parts that are there twice or more, and parts that nobody sent. */
  doubled: number;
}

/** How often each stands in the list, beside once for each that was sent. */
function compare(found: readonly string[], sent: ReadonlySet<string>): Pick<Verdict, 'lost' | 'doubled'> {
  const known = new Set(found);
  const strange = found.filter((one) => !sent.has(one)).length;
  return {
    lost: [...sent].filter((one) => !known.has(one)).length,
    doubled: found.length - known.size + strange,
  };
}

/** Compares every byte of every part in the inbox files with what was sent, and counts the spent codes. */
export async function verify(
  store: Store,
  surveys: readonly string[],
  sent: readonly WaitingEnvelope[],
): Promise<Verdict> {
  const verdict: Verdict = { spent: 0, envelopes: 0, lost: 0, doubled: 0 };
  for (const survey of surveys) {
    const counts = await store.counts(survey);
    verdict.spent += counts.reduce((sum, { spent }) => sum + spent, 0);
    const own = sent.filter((envelope) => envelope.survey === survey);
    const found: Record<'b' | 'c' | 'o', string[]> = { b: [], c: [], o: [] };
    for await (const line of store.exportInbox(survey)) if ('p' in line) found[line.p].push(line.e);
    verdict.envelopes += found.c.length;
    for (const { lost, doubled } of [
      compare(found.c, new Set(own.map(({ closed }) => toBase64(closed)))),
      compare(found.o, new Set(own.map(({ open }) => toBase64(open)))),
    ]) {
      verdict.lost += lost;
      verdict.doubled += doubled;
    }
  }
  return verdict;
}
