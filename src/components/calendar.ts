import { getCollection } from 'astro:content';
import type { CalendarDuty } from '../domain/calendar-duty.ts';
import { nextSchooljaar, schooljaarOf, yearOfMonth } from '../domain/schooljaar.ts';
import { dutiesOf, type Scheduled } from '../plan/calendar.ts';
import { type DayEvent, writeFeed } from '../plan/ics.ts';
import { calendar, daysInWords, monthsInWords, rhythm } from '../text/calendar.ts';
import { getSchool } from './school.ts';

export const buildDay = (): string => new Date().toISOString().slice(0, 10);

/** All duties in the order of the file, and the day on which that file last changed. */
export async function getDuties(): Promise<{ duties: CalendarDuty[]; changed: string }> {
  const entries = (await getCollection('jaarkalender')).map(({ data }) => data).sort((a, b) => a.plek - b.plek);
  return { duties: entries, changed: entries[0]?.bijgewerkt ?? '1970-01-01' };
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
    chapters.flatMap(({ id, data }) => data.bron.map((deel) => [deel, { href: `/plan/${id}/`, titel: data.kort }] as const)),
  );
}

const firstMonday = (year: number, month: number): string => {
  const first = new Date(Date.UTC(year, month - 1, 1));
  first.setUTCDate(1 + ((8 - first.getUTCDay()) % 7));
  return first.toISOString().slice(0, 10);
};

/** A duty as events: on its days, or on the first Monday of its month with "ergens in …". A long span shows on its first day. */
function eventsOf({ duty, when }: Scheduled, schooljaar: string, label: string, host: string): DayEvent[] {
  const about = `${calendar.owner(label)} ${rhythm[duty.ritme]}.`;
  const make = (part: string, van: string, tot: string, summary: string, note: string): DayEvent => ({
    uid: `${duty.id}-${schooljaar}${part}@${host}`,
    summary,
    description: `${about}\n${note}`,
    van,
    tot,
  });
  if (when.kind === 'whenever') return [];
  if (when.kind === 'days') {
    const long = Date.parse(when.tot) - Date.parse(when.van) > 14 * 86_400_000;
    return [make('', when.van, long ? when.van : when.tot, duty.wat, daysInWords(when.van, when.tot))];
  }
  const isProposal = when.kind === 'proposal';
  const months = isProposal ? when.months : when.months.slice(0, 1);
  return months.map((month, i) => {
    const day = firstMonday(yearOfMonth(schooljaar, month), month);
    const note = calendar.somewhereIn(monthsInWords(isProposal ? [month] : when.months), isProposal ? undefined : when.week);
    return make(i === 0 ? '' : `-${i + 1}`, day, day, isProposal ? `${calendar.proposal}: ${duty.wat}` : duty.wat, note);
  });
}

/** The feed of this schooljaar and the next, for everybody or for one role. */
export async function feedResponse(rol?: string): Promise<Response> {
  const school = await getSchool();
  const labels = new Map((await getCollection('contacten')).map(({ data }) => [data.rol, data.label]));
  const { duties, changed } = await getDuties();
  const now = schooljaarOf(buildDay());
  const host = school.website.replace(/^https?:\/\/|^www\.|\/.*$/g, '').replace(/^www\./, '');
  const events = [now, nextSchooljaar(now)].flatMap((schooljaar) =>
    dutiesOf(duties.filter((duty) => rol === undefined || duty.rol === rol), schooljaar).flatMap((scheduled) =>
      eventsOf(scheduled, schooljaar, labels.get(scheduled.duty.rol) ?? scheduled.duty.rol, host),
    ),
  );
  const name = calendar.feedName(school.naam, rol === undefined ? undefined : labels.get(rol));
  return new Response(writeFeed({ name, description: calendar.feedDescription, changed, events }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
