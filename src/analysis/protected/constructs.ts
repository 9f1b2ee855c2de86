import { itemsOf, type Codebook } from '../../domain/codebook.ts';
import type { ReleasedTables } from '../../disclosure/release-tables.ts';
import { refuse } from '../../statistics/refusal.ts';
import { anovaFigures, scoreRefusal } from '../construct-rules.ts';
import { describe } from '../describe.ts';
import type { ConstructFigures, Given } from '../result.ts';
import { lowOf, protectedGroups } from './groups.ts';
import { constructMoments } from './moments.ts';
import { perGroup } from './per-group.ts';

/** A construct per atom; undefined where it is known for the whole file only. */
export function atomMoments(codebook: Codebook, tables: ReleasedTables, construct: number) {
  const found = tables.atoms.map(({ n }, at) =>
    constructMoments(codebook, tables, { construct, respondents: n }, ({ atoms }) => atoms?.[at]),
  );
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** Constructs of which groups may be compared: all comparisons of one report are one family. */
function comparedConstructs(codebook: Codebook, tables: ReleasedTables): number {
  return codebook.constructs.filter(
    ({ id, kind }, at) =>
      scoreRefusal(kind, itemsOf(codebook, id).items.length) === undefined &&
      atomMoments(codebook, tables, at) !== undefined,
  ).length;
}

/** One construct from released tables: its groups where it may be known of groups. */
export function protectedConstruct(
  codebook: Codebook,
  tables: ReleasedTables,
  at: number,
  hasGroups: boolean,
): Given<ConstructFigures> {
  const construct = codebook.constructs[at];
  if (construct === undefined) return refuse('too-few-items');
  const { items, min, max } = itemsOf(codebook, construct.id);
  const hidden = refuse(construct.kind === 'index' ? 'index' : 'protected');
  const none = scoreRefusal(construct.kind, items.length);
  if (none !== undefined) {
    const nothing = { n: none, mean: none, sd: none, se: none, ci: none, low: none };
    return { ...nothing, alpha: none, omega: none, anova: none, groups: {} };
  }
  const respondents = tables.atoms.reduce((sum, { n }) => sum + n, 0);
  const school = constructMoments(codebook, tables, { construct: at, respondents }, (table) => table.school);
  if (school === undefined) return refuse('protected');
  const { low, alpha = null } = tables.constructs[at] ?? { low: undefined };
  const groups = atomMoments(codebook, tables, at);
  const comparisons = tables.atoms.length * comparedConstructs(codebook, tables);
  const figures = { tables, low, cut: codebook.lowCut, min, max, items: items.length, school, comparisons };
  return {
    ...describe(school, min, max),
    low: lowOf(low?.school, codebook.lowCut),
    alpha:
      alpha === null
        ? hidden
        : {
            n: refuse('protected'),
            k: items.length,
            alpha,
            feldt: refuse('protected'),
            bonett: refuse('protected'),
            itemRest: refuse('protected'),
            ifDropped: refuse('protected'),
          },
    omega: hidden,
    anova: !hasGroups
      ? refuse('too-few-groups')
      : groups === undefined
        ? refuse('protected')
        : anovaFigures(groups),
    groups: !hasGroups
      ? {}
      : groups === undefined
        ? perGroup(tables.atoms, () => refuse('protected'))
        : protectedGroups({ ...figures, groups }),
  };
}
