import type { Construct } from '../domain/item.ts';
import type { Cube, Released } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { groupReliability } from '../statistics/groups/group-reliability.ts';
import { isRefused, type Caution, type Refusal } from '../statistics/refusal.ts';
import { itemResponse } from '../statistics/response/item-response.ts';
import { feldt } from '../statistics/scales/alpha-intervals.ts';
import { scaleMoments } from './scale-moments.ts';

/** How well the questions of a construct hold together, and whether its group means can be told apart. */
export interface ReliabilityRow {
  construct: Construct;
  items: number;
  n: number;
  /** Cronbach's alpha to 0.05; absent where it may not be released. */
  alpha: number | undefined;
  /** Feldt's interval, which covers about 90 % on answers like these. */
  margin: readonly [number, number] | undefined;
  /** Why there is no alpha, in the code of the method table. */
  refused: Refusal | undefined;
  /** Part of the differences between groups' means that is more than chance, 0 to 1 (ICC 2). */
  groups: number | undefined;
}

/** How often a question was left open, in the order of the questionnaire. */
export interface MissingRow {
  question: string;
  text: string;
  missing: number;
  asked: number;
  cautions: readonly Caution[];
}

/** Alpha of the school and the reliability of group means, from released cells only. */
export function reliabilityRows(cube: Released<Cube>): Released<ReliabilityRow[]> {
  return derive(cube, (all) =>
    all.constructs.map((construct): ReliabilityRow => {
      const { n, items } = scaleMoments(all, construct, ({ school }) => school);
      const alpha = construct.alpha ?? undefined;
      const [low, high] = alpha === undefined || alpha >= 1 ? [0, 0] : feldt(alpha, n, items);
      const moments = all.atoms.map(({ n: own }, at) => {
        const group = scaleMoments(all, construct, ({ atoms }) => atoms?.[at] ?? []);
        return { n: Math.min(own, group.n), mean: group.mean, sd: group.sd };
      });
      const groups = construct.atoms === undefined ? undefined : groupReliability(moments);
      return {
        construct: construct.construct,
        items,
        n,
        alpha,
        margin: alpha === undefined || alpha >= 1 ? undefined : [Math.max(0, low), Math.min(1, high)],
        refused: alpha !== undefined ? undefined : items < 2 ? 'too-few-items' : 'too-few',
        groups: groups === undefined || isRefused(groups) ? undefined : Math.max(0, groups.icc2),
      };
    }),
  );
}

/** Questions left open, rounded like every count; the sum of a row is about the number of respondents. */
export function missingRows(cube: Released<Cube>): Released<MissingRow[]> {
  return derive(cube, ({ questions }) =>
    questions.map(({ id, text, answers, school }): MissingRow => {
      const asked = school.reduce((sum, count) => sum + count, 0);
      const missing = school[answers.length] ?? 0;
      const response = itemResponse(asked - missing, asked);
      return { question: id, text, missing, asked, cautions: isRefused(response) ? [] : response.cautions };
    }),
  );
}
