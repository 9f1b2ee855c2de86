import type { Construct } from '../domain/item.ts';
import type { Cube, Released, ReleasedConstruct } from '../domain/released.ts';
import { deriveTogether } from '../disclosure/derive.ts';
import { funnel, type Funnel } from '../statistics/incidents/funnel.ts';
import { funnelLimits } from '../statistics/incidents/funnel-limits.ts';
import { quantile } from '../statistics/quantile.ts';
import { isRefused, type Refusal } from '../statistics/refusal.ts';
import { scaleMoments } from './scale-moments.ts';

/** Why the figures of another school stand aside. */
export type BoardReason = 'other-role' | 'other-year' | 'other-instrument' | 'other-protection' | 'too-few';

/** One school, without a name. */
export interface BoardSchool {
  n: number;
  mean: number;
}

/** The limits of the funnel at one size. */
export interface FunnelPoint {
  n: number;
  inner: readonly [number, number];
  outer: readonly [number, number];
}

/** The own school beside the others of the board, on one construct. */
export interface BoardRow {
  construct: Construct;
  own: BoardSchool;
  /** In an order that says nothing: by size. */
  others: readonly BoardSchool[];
  /** Of the other schools: the middle one, and the band in which eight of ten lie. */
  median: number;
  band: readonly [number, number];
  limits: readonly FunnelPoint[];
  target: number;
  outside: Funnel['outside'];
}

export interface Board {
  rows: readonly BoardRow[];
  /** Why there are no rows. */
  refused: Refusal | undefined;
  used: number;
  left: readonly { reason: BoardReason; schools: number }[];
}

const fewest = 10;
const steps = 40;

const answers = ({ atoms }: Cube) => atoms.reduce((sum, { n }) => sum + n, 0);

function reasonAgainst(own: Cube, other: Cube): BoardReason | undefined {
  if (other.role !== own.role) return 'other-role';
  if (other.schooljaar !== own.schooljaar) return 'other-year';
  if (other.version !== own.version) return 'other-instrument';
  if (other.k !== own.k || other.base !== own.base) return 'other-protection';
  return answers(other) < fewest ? 'too-few' : undefined;
}

function momentsOf(cube: Cube, construct: ReleasedConstruct) {
  const { n, mean, sd } = scaleMoments(cube, construct, ({ school }) => school);
  return { n: Math.min(n, answers(cube)), mean, sd };
}

function boardRow(own: Cube, others: readonly Cube[], construct: ReleasedConstruct): BoardRow | Refusal {
  const of = (cube: Cube) => {
    const same = cube.constructs.find((other) => other.construct === construct.construct);
    return same === undefined ? [] : [momentsOf(cube, same)];
  };
  const schools = others.flatMap(of).toSorted((a, b) => a.n - b.n);
  const { n, mean } = momentsOf(own, construct);
  // The spread between pupils, from all schools together: of one school it is too uncertain.
  const sd = schools.reduce((sum, school) => sum + school.sd, 0) / Math.max(1, schools.length);
  const result = funnel({
    kind: 'mean',
    sd,
    others: schools.map((school) => ({ value: school.mean, n: school.n })),
    own: { value: mean, n },
  });
  if (isRefused(result)) return result.refused;
  const [small, large] = [
    Math.max(8, 0.8 * Math.min(n, schools[0]?.n ?? n)),
    1.08 * Math.max(n, schools.at(-1)?.n ?? n),
  ];
  const limits = Array.from({ length: steps + 1 }, (_, i): FunnelPoint => {
    // Closer together where the funnel is narrow and its lines bend.
    const size = small * (large / small) ** (i / steps);
    return {
      n: size,
      inner: funnelLimits(result.line, size, 0.95),
      outer: funnelLimits(result.line, size, 0.998),
    };
  });
  const means = schools.map((school) => school.mean).toSorted((a, b) => a - b);
  return {
    construct: construct.construct,
    own: { n, mean },
    others: schools.map((school) => ({ n: school.n, mean: school.mean })),
    median: quantile(means, 0.5),
    band: [quantile(means, 0.1), quantile(means, 0.9)],
    limits,
    target: result.line.target,
    outside: result.outside,
  };
}

/**
 * The own school against the other schools of its board, which come as released cubes: a funnel per construct, never a
 * league table, and never with the own school in the mean that it is held against (statistics row 21). Schools with
 * another role, year, questionnaire or protection stand aside, and are counted. Five others are the fewest.
 */
export function boardRows(own: Released<Cube>, others: readonly Released<Cube>[]): Released<Board> {
  return deriveTogether([own, ...others], ([self, ...all]) => {
    if (self === undefined) return { rows: [], refused: 'too-few-schools', used: 0, left: [] };
    const judged = all.map((cube) => ({ cube, reason: reasonAgainst(self, cube) }));
    const used = judged.flatMap(({ cube, reason }) => (reason === undefined ? [cube] : []));
    const reasons = Map.groupBy(
      judged.flatMap(({ reason }) => reason ?? []),
      (reason) => reason,
    );
    const rows = self.constructs.map((construct) => boardRow(self, used, construct));
    return {
      rows: rows.filter((row) => typeof row !== 'string'),
      refused: rows.find((row) => typeof row === 'string'),
      used: used.length,
      left: [...reasons].map(([reason, schools]) => ({ reason, schools: schools.length })),
    };
  });
}
