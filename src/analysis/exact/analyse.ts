import { enrolledIn, itemsOf, type Codebook } from '../../domain/codebook.ts';
import { groupFlags, type FlagCell } from '../../statistics/groups/group-flags.ts';
import { isRefused, refuse } from '../../statistics/refusal.ts';
import { responseFigures } from '../response-figures.ts';
import type { AnalysisResult, Given, PartFigures } from '../result.ts';
import { exactCareless } from './careless.ts';
import type { Collected } from './collect.ts';
import { scoreRefusal } from '../construct-rules.ts';
import { exactConstruct } from './constructs.ts';
import { exactDifferences } from './differences.ts';
import { exactItem } from './items.ts';

/** A file as it was gathered: the whole, its waves, and the groups in school order with their places. */
export interface CollectedFile {
  codebook: Codebook;
  all: Collected;
  waves: ReadonlyMap<string, Collected>;
  groups: ReadonlyMap<string, number>;
  /** Numbers outside the scale, per question. */
  outside: readonly number[];
}

/** Flags of all groups and constructs of one report together, or why there are none. */
function flagsOf(
  codebook: Codebook,
  { rows }: Collected,
  groups: ReadonlyMap<string, number>,
  isLatest: boolean,
) {
  if (groups.size < 2) return refuse('too-few-groups');
  const table = rows.table();
  if (table === undefined) return refuse('too-many');
  if (table.groups.length === 0) return refuse('no-answers');
  const scored = codebook.constructs.flatMap(({ id, kind }, at) =>
    scoreRefusal(kind, itemsOf(codebook, id).items.length) === undefined ? [at] : [],
  );
  if (scored.length === 0) return refuse('too-few-items');
  const place = new Map([...groups.values()].map((group, at) => [group, at]));
  const known = [...groups.keys()].map((name) => enrolledIn(codebook, name));
  const all = known.flatMap((n) => n ?? []);
  const found = groupFlags({
    scores: scored.flatMap((at) => table.scores[at] ?? []),
    groups: table.groups.map((group) => place.get(group) ?? -1),
    groupCount: groups.size,
    highest: scored.map((at) => itemsOf(codebook, codebook.constructs[at]?.id ?? '').max),
    ...(isLatest && all.length === known.length ? { enrolled: all } : {}),
  });
  return { seed: found.seed, cellsOf: (at: number) => found.cells.map((row) => row[scored.indexOf(at)]) };
}

function partFigures(
  codebook: Codebook,
  part: Collected,
  groups: ReadonlyMap<string, number>,
  latest: Collected | undefined,
): PartFigures {
  const flags = flagsOf(codebook, part, groups, latest === part);
  const flagsFor = (at: number): Given<(FlagCell | undefined)[]> =>
    isRefused(flags) ? flags : flags.cellsOf(at);
  const counted = latest ?? part;
  return {
    respondents: part.respondents,
    items: Object.fromEntries(
      codebook.items.map((item, at) => [item.id, exactItem(codebook, { item, at }, part, groups)]),
    ),
    constructs: Object.fromEntries(
      codebook.constructs.map((construct, at) => [
        construct.id,
        exactConstruct(codebook, { construct, at }, part, groups, flagsFor(at)),
      ]),
    ),
    response: responseFigures(
      [...groups].map(([name, group]) => ({
        name,
        n: counted.perGroup[group] ?? 0,
        enrolled: latest === undefined ? undefined : enrolledIn(codebook, name),
      })),
    ),
    careless: exactCareless(codebook, part),
    seed: isRefused(flags) ? flags : flags.seed,
  };
}

/**
 * Every figure of the result at full precision. For public or made-up data only: nothing here is protected. With waves
 * the figures at the top are over all of them, but the response is that of the last, which `enrolled` belongs to.
 */
export function analyseExactly(file: CollectedFile): AnalysisResult {
  const { codebook, all, waves, groups, outside } = file;
  const last = [...waves.values()].at(-1);
  const whole = partFigures(codebook, all, groups, last ?? all);
  codebook.items.forEach(({ id }, at) => {
    const item = whole.items[id];
    const count = outside[at] ?? 0;
    if (count > 0 && item !== undefined && !isRefused(item)) item.outside = count;
  });
  return {
    format: 'vba1',
    title: codebook.title,
    exact: true,
    ...whole,
    waves: Object.fromEntries(
      [...waves].map(([name, part]) => [
        name,
        partFigures(codebook, part, groups, part === last ? part : undefined),
      ]),
    ),
    differences: exactDifferences(codebook, waves, groups),
  };
}
