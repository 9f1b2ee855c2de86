import type { Codebook } from '../../domain/codebook.ts';
import type { Released } from '../../domain/released.ts';
import { derive } from '../../disclosure/derive.ts';
import type { ReleasedTables } from '../../disclosure/release-tables.ts';
import { refuse } from '../../statistics/refusal.ts';
import { responseRate } from '../../statistics/response/response.ts';
import type { AnalysisResult, PartFigures } from '../result.ts';
import { protectedConstruct } from './constructs.ts';
import { protectedDifferences } from './differences.ts';
import { protectedItem } from './items.ts';
import { perGroup } from './per-group.ts';

/** What was released of a file; undefined tables where there were fewer than k respondents. */
export interface ReleasedFile {
  codebook: Codebook;
  all: ReleasedTables | undefined;
  waves: readonly { name: string; tables: ReleasedTables | undefined }[];
}

/** Nothing but refusals: fewer than k respondents. */
function tooFew({ items, constructs }: Codebook): PartFigures {
  const few = refuse('too-few');
  return {
    respondents: few,
    items: Object.fromEntries(items.map(({ id }) => [id, few])),
    constructs: Object.fromEntries(constructs.map(({ id }) => [id, few])),
    response: {},
    careless: few,
    seed: few,
  };
}

function partFigures(
  codebook: Codebook,
  tables: ReleasedTables | undefined,
  latest: ReleasedTables | undefined,
): PartFigures {
  if (tables === undefined) return tooFew(codebook);
  const hasGroups = codebook.group !== undefined;
  const hidden = refuse('protected');
  return {
    respondents: tables.atoms.reduce((sum, { n }) => sum + n, 0),
    items: Object.fromEntries(
      codebook.items.map(({ id }, at) => [id, protectedItem(codebook, tables, at, hasGroups)]),
    ),
    constructs: Object.fromEntries(
      codebook.constructs.map(({ id }, at) => [id, protectedConstruct(codebook, tables, at, hasGroups)]),
    ),
    response: !hasGroups
      ? {}
      : perGroup((latest ?? tables).atoms, (at) => {
          const { n = 0, enrolled: known } = (latest ?? tables).atoms[at] ?? {};
          const enrolled = latest === undefined ? undefined : known;
          const rate = responseRate({ n, enrolled });
          return { n, enrolled: enrolled ?? refuse('enrolment-unknown'), rate };
        }),
    careless: hidden,
    seed: hidden,
  };
}

/**
 * The result of `analyseExactly` as far as released tables allow: everything here is computed from those, what they do
 * not carry is refused. With waves the figures at the top are sums of what was released of each.
 */
export function analyseReleased(file: Released<ReleasedFile>): Released<AnalysisResult> {
  return derive(file, ({ codebook, all, waves }) => {
    const last = waves.length === 0 ? all : waves.at(-1)?.tables;
    return {
      format: 'vba1',
      title: codebook.title,
      exact: false,
      ...partFigures(codebook, all, last),
      waves: Object.fromEntries(
        waves.map(({ name, tables }) => [
          name,
          partFigures(codebook, tables, tables === last ? tables : undefined),
        ]),
      ),
      differences: protectedDifferences(codebook, waves),
    };
  });
}
