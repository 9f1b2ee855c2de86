import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ScaleItem } from '../../../src/statistics/scales/answers.ts';
import { scaleScores } from '../../../src/statistics/scales/scale-scores.ts';
import type { Grouped } from '../../../src/statistics/groups/grouped.ts';

const folder = join(import.meta.dirname, '../../fixtures/refdata');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

type Row = Record<string, number>;

/** The rows that R computed for one function, by its id in `distributions.json`. */
export function rows(id: string): Row[] {
  const { cases } = read('distributions.json') as { cases: { id: string; expected: Row[] }[] };
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no reference ${id}`);
  return found.expected;
}

type Expected<K extends string> = Record<K, number>;
/** What R made of one simulated school. */
export interface School {
  n: number[];
  enrolled: number[];
  groups_vs_rest: (Expected<'n' | 'mean' | 'rest_mean' | 'diff' | 't' | 'df' | 'p' | 'g' | 'q_bh'> & {
    construct: string;
    group: string;
  })[];
  eb: Record<
    string,
    Expected<'mu' | 'se_mu' | 'tau' | 'sigma'> & {
      groups: Expected<'n' | 'mean' | 'reliability' | 'eb' | 'se' | 'lower' | 'upper'>[];
    }
  >;
  hb: Record<string, Expected<'n' | 'mean' | 'hb' | 'se' | 'lower' | 'upper' | 'tau_mean'>[]>;
  maxz: { z: number[][]; p_adj: number[][]; crit95: number };
  wilcox_p: number[][];
  alpha: Record<string, { n: number; alpha: number; feldt: [number, number] }>;
  r_indicator: Expected<'response' | 'S_rho' | 'R' | 'cv'>;
}

/** What numpy, scipy and mpmath made of one construct of it. */
export interface Supplement {
  reliability: {
    alpha: number;
    bonett: number[];
    itemRest: number[];
    ifDropped: number[];
    omega?: { n: number; omega: number; loadings: number[]; uniquenesses: number[]; srmr: number };
  };
  groups: Expected<'f' | 'p' | 'df1' | 'df2' | 'icc1' | 'icc2' | 'tau2'> & {
    superiority: { a: number; ci: number[] }[];
    welch: number[][];
    means: Expected<'n' | 'mean' | 'sd'>[];
  };
}

export const supplement = read('supplement.json') as {
  schools: Record<string, Record<string, Supplement>>;
  years: Record<string, Expected<'diff' | 'se' | 'df' | 'p'> & { ci: number[] }>;
  shiftedT: Row[];
  large: (Expected<'x' | 'a' | 'b' | 'lower' | 'upper'> & { what: 'beta' | 'gamma' })[];
  binomial: Row[];
  f: Row[];
  trend: { rows: [number, number, number][]; chiSquare: number; p: number }[];
};

export const schoolNames = ['null', 'effect', 'small'] as const;
export const constructs = { welbevinden: 6, veiligheid: 4, aantasting: 6, sfeer: 4, steun: 4 } as const;
export type ConstructName = keyof typeof constructs;
export const constructNames = Object.keys(constructs) as ConstructName[];

export function expectedOf(name: string): School {
  const { schools } = read('simulated_schools.json') as { schools: Record<string, { expected: School }> };
  const school = schools[name];
  if (school === undefined) throw new Error(`no school ${name}`);
  return school.expected;
}

/** The answers of a simulated school. */
export function answersOf(name: string): {
  groups: Int32Array;
  groupCount: number;
  items: Record<ConstructName, ScaleItem[]>;
} {
  const [head = '', ...lines] = readFileSync(join(folder, `sim_${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  const cells = lines.map((line) => line.split(','));
  const column = (id: string): Float64Array => {
    const at = columns.indexOf(id);
    return Float64Array.from(cells, (row) => (row[at] === '' ? NaN : Number(row[at])));
  };
  const groups = Int32Array.from(column('groep'), (group) => group - 1);
  const items = (construct: ConstructName): ScaleItem[] =>
    Array.from({ length: constructs[construct] }, (_, i) => ({
      answers: column(`${construct}${i + 1}`),
      reversed: false,
      min: 1,
      max: 5,
    }));
  return {
    groups,
    groupCount: Math.max(...groups) + 1,
    items: Object.fromEntries(constructNames.map((name) => [name, items(name)])) as Record<
      ConstructName,
      ScaleItem[]
    >,
  };
}

/** The scale scores of a construct of a simulated school. */
export function scoresOf(name: string, construct: ConstructName): Grouped {
  const { groups, groupCount, items } = answersOf(name);
  return { scores: given(scaleScores(items[construct])).scores, groups, groupCount };
}

/** The figure, or a failed test when it was refused. */
export function given<T>(value: T): Exclude<T, { readonly refused: unknown }> {
  if (typeof value === 'object' && value !== null && 'refused' in value) {
    throw new Error(`refused: ${String(value.refused)}`);
  }
  return value as Exclude<T, { readonly refused: unknown }>;
}

/** Relative to the expected value, however small: a far tail counts too. 1e-14 for one that is 0. */
export function expectRelative(found: number, expected: number, tolerance = 1e-9): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(
    expected === 0 ? 1e-14 : tolerance * Math.abs(expected),
  );
}

/** Relative to max(1, |expected|), the convention of the handbook for what is computed from data. */
export function expectClose(found: number, expected: number, tolerance = 1e-9): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}
