import { getCollection } from 'astro:content';
import type { CalendarDuty } from '../domain/calendar-duty.ts';
import { nextSchooljaar, schooljaarOf } from '../domain/schooljaar.ts';
import { dutyOfMeasure } from '../plan/measures.ts';
import { getMeasureFiles } from './measures.ts';
import { getSchool } from './school.ts';

/** The day on which the site is built: `2026-11-23`. */
export const buildDay = (): string => new Date().toISOString().slice(0, 10);

/** All duties in the order of the file, the measures after them, and the day on which the calendar last changed. */
export async function getDuties(): Promise<{ duties: CalendarDuty[]; changed: string }> {
  const entries = (await getCollection('jaarkalender'))
    .map(({ data }) => data)
    .sort((a, b) => a.plek - b.plek);
  const measures = (await getMeasureFiles()).flatMap(({ maatregelen }) => maatregelen).map(dutyOfMeasure);
  return { duties: [...entries, ...measures], changed: entries[0]?.bijgewerkt ?? '1970-01-01' };
}

/** The schooljaren that have a page: that of the plan, this one and the next. */
export async function getSchooljaren(): Promise<string[]> {
  const now = schooljaarOf(buildDay());
  return [...new Set([(await getSchool()).plan.schooljaar, now, nextSchooljaar(now)])].sort();
}

/** The section of a plan that a duty comes from is a chapter with this `bron`: its address, when it is written. */
export async function getSections(): Promise<ReadonlyMap<string, { href: string; titel: string }>> {
  const chapters = await getCollection('plan');
  return new Map(
    chapters.flatMap(({ id, data }) =>
      // A measure names the chapter itself.
      [...data.bron, id].map((deel) => [deel, { href: `/plan/${id}/`, titel: data.kort }] as const),
    ),
  );
}
