import type { CalendarDuty } from '../domain/calendar-duty.ts';
import { monthsOfSchooljaar, schooljaarOf, yearOfMonth } from '../domain/schooljaar.ts';

/** Where a duty falls in a schooljaar. */
export type When =
  | { kind: 'days'; van: string; tot: string }
  | { kind: 'months'; months: readonly number[]; week: string | undefined }
  /** Months that we propose; the plan names none. */
  | { kind: 'proposal'; months: readonly number[] }
  /** After each afname or incident, all year, or in a year that nobody wrote down. */
  | { kind: 'whenever' };

export interface Scheduled {
  duty: CalendarDuty;
  when: When;
  /** The day on which it was done in this schooljaar. */
  gedaan: string | undefined;
}

const order = (month: number): number => monthsOfSchooljaar.indexOf(month);

/** Where this duty falls in this schooljaar: its days where they are known, else its months, else our proposal. */
function whenOf(duty: CalendarDuty, schooljaar: string): When {
  const days = duty.data[schooljaar];
  const sorted = (months: readonly number[]) => months.toSorted((a, b) => order(a) - order(b));
  if (days !== undefined) return { kind: 'days', van: days.van, tot: days.tot ?? days.van };
  if (duty.maanden.length > 0) return { kind: 'months', months: sorted(duty.maanden), week: duty.week };
  if (duty.voorstel.length > 0) return { kind: 'proposal', months: sorted(duty.voorstel) };
  return { kind: 'whenever' };
}

/** The months of the calendar on which a duty shows. Of a span of days only the first: there one begins. */
function monthsOf(when: When): readonly number[] {
  if (when.kind === 'days') return [Number(when.van.slice(5, 7))];
  if (when.kind === 'months') return when.months.slice(0, 1);
  return when.kind === 'proposal' ? when.months : [];
}

/** The duties of a schooljaar in the order of the year; those without a month come last. */
export function dutiesOf(duties: readonly CalendarDuty[], schooljaar: string): Scheduled[] {
  const place = ({ when }: Scheduled) => {
    const month = monthsOf(when)[0];
    return month === undefined
      ? 99
      : order(month) + (when.kind === 'days' ? Number(when.van.slice(8)) / 100 : 0);
  };
  return duties
    .filter(({ ritme, data }) => ritme !== 'eenmalig' || schooljaar in data)
    .map((duty) => ({ duty, when: whenOf(duty, schooljaar), gedaan: duty.gedaan[schooljaar] }))
    .sort((a, b) => place(a) - place(b));
}

/** A schooljaar by month, August first; a month without a duty is left out. A duty with two months stands in both. */
export function byMonth(scheduled: readonly Scheduled[]): { month: number; duties: Scheduled[] }[] {
  return monthsOfSchooljaar
    .map((month) => ({ month, duties: scheduled.filter(({ when }) => monthsOf(when).includes(month)) }))
    .filter(({ duties }) => duties.length > 0);
}

/** The last day on which it is still in time; undefined where nobody can say. A proposal binds nobody: the year does. */
export function deadlineOf({ duty, when }: Scheduled, schooljaar: string): string | undefined {
  if (when.kind === 'days') return when.tot;
  if (when.kind === 'months') {
    const month = when.months.at(-1) ?? 7;
    return new Date(Date.UTC(yearOfMonth(schooljaar, month), month, 0)).toISOString().slice(0, 10);
  }
  return duty.ritme === 'jaarlijks' ? `${schooljaar.slice(5)}-07-31` : undefined;
}

/**
 * What should have been done by this day and is not marked as done, in the schooljaar of that day and the one given.
 * For the school's own eyes: no page for parents shows it.
 */
export function overdueOn(
  duties: readonly CalendarDuty[],
  today: string,
  schooljaar = schooljaarOf(today),
): Scheduled[] {
  return dutiesOf(duties, schooljaar).filter((scheduled) => {
    const deadline = deadlineOf(scheduled, schooljaar);
    return scheduled.gedaan === undefined && deadline !== undefined && deadline < today;
  });
}
