import type { Construct } from '../../src/domain/item.ts';
import type { YearAnswers } from './answers.ts';
import { addCounts, countAnswers, meanOf } from './counts.ts';
import { groupShifts, yearShift } from './planted.ts';

/** Something that a good analysis should find (or must not deny), in words and in the numbers that came out. */
export interface Finding {
  id: string;
  /** False when this demo has too few years to show it. */
  planted: boolean;
  words: string;
  numbers: Record<string, number | number[]>;
}

const round = (value: number, digits = 4) => Number(value.toFixed(digits));

interface Year {
  answers: YearAnswers;
  counts: number[][][];
}

/** Mean of the item means of a construct, reversed items turned round, over the groups that `among` keeps. */
function constructMean(
  { answers, counts }: Year,
  construct: Construct,
  among: (group: string) => boolean,
): number {
  const means = answers.items.flatMap((item, q) => {
    if (item.construct !== construct) return [];
    const rows = answers.groups.flatMap(({ id }, g) => (among(id) ? [counts[g]?.[q] ?? []] : []));
    const mean = meanOf(addCounts(rows));
    return [item.reverse ? item.thresholds.length + 2 - mean : mean];
  });
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function groupFinding(id: string, year: Year, index: number, words: string): Finding {
  const { group, construct, shift } = groupShifts[index] ?? { group: '', construct: 'VB', shift: 0 };
  const numbers = {
    latentShift: shift,
    meanGroup: round(constructMean(year, construct, (name) => name === group)),
    meanOthers: round(constructMean(year, construct, (name) => name !== group)),
  };
  return { id, planted: true, words, numbers };
}

function itemCounts(year: Year, id: string): number[][] {
  const q = year.answers.items.findIndex((item) => item.id === id);
  return year.counts.map((group) => group[q] ?? []);
}

function playground(year: Year): Finding {
  const [room, yard] = [itemCounts(year, 'L04'), itemCounts(year, 'L05')];
  const gaps = yard.map((counts, g) => meanOf(room[g] ?? []) - meanOf(counts)).filter(Number.isFinite);
  return {
    id: 'plein-lager-dan-lokaal',
    planted: true,
    words:
      'Op het plein (L05) voelen leerlingen zich minder veilig dan in het lokaal (L04), in de hele school.',
    numbers: {
      meanLokaal: round(meanOf(addCounts(room))),
      meanPlein: round(meanOf(addCounts(yard))),
      groupsWithLowerPlein: gaps.filter((gap) => gap > 0).length,
      groups: gaps.length,
    },
  };
}

function overTheYears(years: readonly Year[]): Finding {
  const means = years.map((year) => round(constructMean(year, 'VB', () => true)));
  return {
    id: 'vb-gestegen',
    planted: years.length > 2,
    words: 'De veiligheidsbeleving (VB) van de hele school is hoger dan twee jaar geleden.',
    numbers: { latentShiftByYearsAgo: years.map((_, ago) => yearShift('VB', ago)), meanByYearsAgo: means },
  };
}

function bullying(year: Year): Finding {
  const counts = addCounts(itemCounts(year, 'L14'));
  const [, , weekly = 0, daily = 0] = counts;
  const given = counts.slice(0, -1).reduce((sum, count) => sum + count, 0);
  return {
    id: 'gepest-elke-week',
    planted: true,
    words: 'Een kleine groep leerlingen wordt ongeveer elke week of vaker gepest (L14).',
    numbers: { pupils: weekly + daily, answered: given, share: round((weekly + daily) / given) },
  };
}

/** The five findings. `years`: this year first, then back in time. */
export function findings(years: readonly YearAnswers[]): Finding[] {
  const counted = years.map((answers) => ({ answers, counts: countAnswers(answers) }));
  const [now] = counted;
  if (now === undefined) return [];
  return [
    groupFinding(
      'vb-lager-in-7-8-b',
      now,
      0,
      'Groep 7/8 b voelt zich duidelijk minder veilig (VB) dan de rest.',
    ),
    groupFinding(
      'sb-hoger-in-5-6-d',
      now,
      1,
      'Groep 5/6 d is duidelijk positiever over wat de school doet (SB).',
    ),
    playground(now),
    overTheYears(counted),
    bullying(now),
  ];
}
