import { seededRandom } from '../demo/random.ts';
import { makeSchool, type SchoolPlan, type SimulatedSchool } from './make-school.ts';
import { bayesCoverage, count, flagged, welchFlags, wilsonCoverage, yearFlag, type Tally } from './trials.ts';
import { trueClassMeans } from './truth.ts';

const even = (groups: number, size: number) => (): number[] => Array.from({ length: groups }, () => size);

/** Sizes of the groups of school number so many. */
export const families: Readonly<Record<string, (school: number) => number[]>> = {
  '8x25': even(8, 25),
  '8x15': even(8, 15),
  '4x15': even(4, 15),
  '12x10-30': (school) => {
    const random = seededRandom(school, 'sizes');
    return Array.from({ length: 12 }, () => 10 + Math.floor(21 * random.uniform()));
  },
  '4x10': even(4, 10),
};

export interface Run {
  family: string;
  schools: number;
  permutations: number;
  seed: number;
}

/** What must hold, on 1,000 schools of 8 x 25 (handbook, statistics section 4). */
export const bands: Readonly<Record<string, readonly [number, number]>> = {
  'null schools with any flag': [0, 0.064],
  'power, -.5 on all five, all answer': [0.39, 0.51],
  'Wilson coverage, n = 25': [0.93, 0.98],
  'hierarchical Bayes coverage': [0.92, 1],
  'year rule, null, ICC .05': [0, 0.066],
  'year rule, null, ICC .10': [0, 0.066],
};

const icc = 0.05;
const meansOf = trueClassMeans(icc);

function oneSchool({ family, permutations, seed }: Run, school: number): Record<string, Tally> {
  const sizes = families[family]?.(school) ?? [];
  const make = (what: string, plan: Omit<SchoolPlan, 'sizes'>): SimulatedSchool =>
    makeSchool({ sizes, ...plan }, seed, `${family}/${school}/${what}`);
  const none = make('null', { icc: 0 });
  const nothing = flagged(none, permutations);
  const shift = { group: 0, by: -0.5, constructs: 5 };
  const [all, most] = [make('all', { icc: 0, shift, away: 0 }), make('most', { icc: 0, shift })];
  const lower = flagged(all, permutations);
  const year = (between: number): boolean =>
    yearFlag(make(`year1/${between}`, { icc: between }), make(`year2/${between}`, { icc: between }));
  return {
    'null schools with any flag': count(nothing.any),
    'the same, as shown (with refusals)': count(nothing.shown),
    'power, -.5 on all five, all answer': count(lower.own),
    'the same, 0 to 15 % stays away': count(flagged(most, permutations).own),
    'some other group flagged': count(lower.other),
    'Wilson coverage, n = 25': wilsonCoverage(seed, `${family}/${school}`),
    'hierarchical Bayes coverage': bayesCoverage(make('classes', { icc }), meansOf),
    'year rule, null, ICC .05': count(year(0.05)),
    'year rule, null, ICC .10': count(year(0.1)),
    'not used: Welch + BH, null': count(welchFlags(none)),
  };
}

/** All schools of a family, added up. */
export function runFamily(run: Run, progress: (done: number) => void): Record<string, Tally> {
  const sums: Record<string, Tally> = {};
  for (let school = 0; school < run.schools; school += 1) {
    for (const [name, { hits, of }] of Object.entries(oneSchool(run, school))) {
      const sum = (sums[name] ??= { hits: 0, of: 0 });
      sum.hits += hits;
      sum.of += of;
    }
    progress(school + 1);
  }
  return sums;
}
