import { itemsOf, type Codebook } from '../../domain/codebook.ts';
import type { ReleasedTables } from '../../disclosure/release-tables.ts';
import { isRefused, refuse } from '../../statistics/refusal.ts';
import { clusterDifference, type ClusterSums } from '../../statistics/years/year-difference.ts';
import { scoreRefusal } from '../construct-rules.ts';
import type { DifferenceFigures } from '../result.ts';
import { atomMoments } from './constructs.ts';

function clusters(codebook: Codebook, tables: ReleasedTables, at: number): ClusterSums[] | undefined {
  return atomMoments(codebook, tables, at)?.map(({ n, mean }) => ({ n, sum: n * mean }));
}

/** Each wave beside the one before it, per construct, from released tables: atoms are the unit. */
export function protectedDifferences(
  codebook: Codebook,
  waves: readonly { name: string; tables: ReleasedTables | undefined }[],
): DifferenceFigures[] {
  return waves.slice(1).flatMap(({ name: to, tables: later }, before) => {
    const { name: from, tables: earlier } = waves[before] ?? { name: to, tables: undefined };
    return codebook.constructs.map(({ id, kind }, at): DifferenceFigures => {
      const names = { construct: id, from, to };
      const refused = (none: ReturnType<typeof refuse>) => ({
        ...names,
        diff: none,
        se: none,
        df: none,
        ci: none,
      });
      const none = scoreRefusal(kind, itemsOf(codebook, id).items.length);
      if (none !== undefined) return refused(none);
      if (earlier === undefined || later === undefined) return refused(refuse('too-few'));
      const [one, two] = [clusters(codebook, earlier, at), clusters(codebook, later, at)];
      if (one === undefined || two === undefined) return refused(refuse('protected'));
      const found = clusterDifference(one, two);
      if (isRefused(found)) return refused(found);
      return { ...names, diff: found.difference, se: found.se, df: found.df, ci: found.ci };
    });
  });
}
