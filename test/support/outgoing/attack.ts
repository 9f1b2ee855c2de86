import { attackSampled } from '../../unit/disclosure/sampled-attacker.ts';
import { school, type Claim } from './claims.ts';
import { combine } from './combine.ts';

/** What was won from all files together; nothing when all is 0. */
export interface Won {
  tables: number;
  pinned: number;
  proven: number;
  insiders: number;
  twice: number;
  loose: number;
}

/** Attacks what these files tell together. What a short walk seems to win is tried again on longer ones. */
export function attackTogether(
  claims: readonly Claim[],
  sizes: ReadonlyMap<string, number>,
  base: number,
  random: () => number,
): Won {
  const { tables, twice, loose } = combine(claims, sizes, base);
  const won: Won = { tables: 0, pinned: 0, proven: 0, insiders: 0, twice: twice.length, loose: loose.length };
  for (const { table, knowledge } of tables) {
    let proof = attackSampled(table, random, knowledge);
    for (const steps of [20_000, 100_000]) {
      if (proof.pinned + proof.proven + proof.insiders === 0) break;
      proof = attackSampled(table, random, { ...knowledge, steps });
    }
    won.tables += 1;
    won.pinned += proof.pinned;
    won.proven += proof.proven;
    won.insiders += proof.insiders;
  }
  return won;
}

/**
 * All that these files tell of one question, and beside it a row of a group as it was answered: protected rows seldom add
 * up to the number of people in the group, and a true one always does. `leaks` counts the rows that could have served.
 */
export function leaksOf(
  claims: readonly Claim[],
  sizes: ReadonlyMap<string, number>,
): { leaks: number; withLeak: Claim[] } {
  const known = new Set<string>();
  const cells = claims.filter(({ cells: [cell = ''], cells: { length } }) => {
    if (length > 1 || known.has(cell) || cell.startsWith(`["${school}"`)) return false;
    known.add(cell);
    return true;
  });
  const rows = Map.groupBy(cells, ({ cells: [cell = ''] }) =>
    JSON.stringify((JSON.parse(cell) as unknown[]).slice(0, 2)),
  );
  const leaks = [...rows].flatMap(([key, row]) => {
    const [group = '', question = ''] = JSON.parse(key) as string[];
    const over = row.reduce((sum, { count }) => sum + count, -(sizes.get(group) ?? 0));
    const most = row.reduce((best, next) => (next.count > best.count ? next : best));
    const leak = row.map((one) => (one === most ? { ...one, count: one.count - over } : one));
    return over === 0 ? [] : [{ question, leak }];
  });
  const [{ question, leak } = { question: '', leak: [] }] = leaks;
  const about = claims.filter(({ cells: [cell = ''] }) => cell.includes(`,${JSON.stringify(question)},`));
  return { leaks: leaks.length, withLeak: [...about, ...leak] };
}
