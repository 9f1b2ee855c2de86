import type { Released } from '../domain/released.ts';
import { markReleased } from './mark.ts';

/** One line of the school's incident register: nothing but when and of what kind. */
export interface Incident {
  /** `2026-09-14` */
  date: string;
  category: string;
}

/** Counts of the register that may be shown, of the whole school. */
export interface IncidentTables {
  /** Per school year, oldest first. */
  years: { schooljaar: string; count: number; months: number }[];
  /** Every month from the first to the last with a report, those without one included. `2026-09` */
  months: { month: string; schooljaar: string; count: number }[];
  /** Per school year and category; undefined where fewer than five would point at somebody. */
  categories: { schooljaar: string; category: string; count: number | undefined }[];
}

const smallest = 5;

/** The school year of a month: it starts in August. */
export function schooljaarOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const start = number >= 8 ? year : year - 1;
  return `${start}-${start + 1}`;
}

/**
 * Whether a hidden small count could be two numbers at least, for somebody who knows the sum of what is hidden, how it was
 * chosen, and so that a large count was hidden only because none that is shown is smaller.
 */
function isLoose(hidden: readonly number[], smallestShown: number): boolean {
  const sum = hidden.reduce((all, count) => all + count, 0);
  const others = hidden.filter((count) => count < smallest).length - 1;
  const large = hidden.length - others - 1;
  const [least, most] = [
    others + large * smallest,
    others * (smallest - 1) + (large && large * smallestShown),
  ];
  const could = [1, 2, 3, 4].filter((one) => sum - one >= least && sum - one <= most);
  return could.length > 1;
}

/**
 * Counts of which those under five are hidden, and as many of the next smallest as it takes that the total does not give
 * them back. A zero stays: nothing was registered.
 */
function suppressed(counts: ReadonlyMap<string, number>): Map<string, number | undefined> {
  const bySize = [...counts].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => a - b);
  const sizes = bySize.map(([, count]) => count);
  let take = sizes.filter((count) => count < smallest).length;
  if (take > 0) {
    while (take < sizes.length && !isLoose(sizes.slice(0, take), sizes[take] ?? Infinity)) take += 1;
  }
  const hidden = new Set(bySize.slice(0, take).map(([category]) => category));
  return new Map(
    [...counts].map(([category, count]) => [category, hidden.has(category) ? undefined : count]),
  );
}

function everyMonth(first: string, last: string): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const at = (i: number) => new Date(Date.UTC(year, month - 1 + i, 1)).toISOString().slice(0, 7);
  const months: string[] = [];
  for (let i = 0; months.at(-1) !== last && i < 1200; i += 1) months.push(at(i));
  return months;
}

/**
 * The register as counts for the whole school: per month and school year in all, per category a year with small counts
 * hidden (handbook, statistics row 25). Groups and names are not asked for, so nothing of them can come out.
 */
export function releaseIncidents(incidents: readonly Incident[]): Released<IncidentTables> {
  const sorted = incidents.map(({ date }) => date.slice(0, 7)).toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined)
    return markReleased({ years: [], months: [], categories: [] });
  const perMonth = Map.groupBy(sorted, (month) => month);
  const months = everyMonth(first, last).map((month) => ({
    month,
    schooljaar: schooljaarOf(month),
    count: perMonth.get(month)?.length ?? 0,
  }));
  const categories = [...new Set(incidents.map(({ category }) => category))].toSorted((a, b) =>
    a.localeCompare(b),
  );
  const years = [...Map.groupBy(months, ({ schooljaar }) => schooljaar)].map(([schooljaar, own]) => ({
    schooljaar,
    count: own.reduce((sum, { count }) => sum + count, 0),
    months: own.length,
  }));
  return markReleased({
    years,
    months,
    categories: years.flatMap(({ schooljaar }) => {
      const own = incidents.filter(({ date }) => schooljaarOf(date) === schooljaar);
      const counts = new Map(
        categories.map((category) => [category, own.filter((one) => one.category === category).length]),
      );
      return [...suppressed(counts)].map(([category, count]) => ({ schooljaar, category, count }));
    }),
  });
}
