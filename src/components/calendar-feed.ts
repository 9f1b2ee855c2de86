import { getCollection } from 'astro:content';
import { nextSchooljaar, schooljaarOf, yearOfMonth } from '../domain/schooljaar.ts';
import { dutiesOf, type Scheduled } from '../plan/calendar.ts';
import { type DayEvent, firstMonday, writeFeed } from '../plan/ics.ts';
import { calendar, daysInWords, monthsInWords, rhythm } from '../text/calendar.ts';
import { buildDay, getDuties } from './calendar.ts';
import { getSchool } from './school.ts';

/** A banner over months hides everything else in an agenda: a longer span shows on its first day only. */
const longestBanner = 14 * 86_400_000;

/** A duty as events: on its days, or on the first Monday of its month with "ergens in …". */
function eventsOf({ duty, when }: Scheduled, schooljaar: string, label: string, host: string): DayEvent[] {
  const make = (part: string, van: string, tot: string, summary: string, note: string): DayEvent => ({
    uid: `${duty.id}-${schooljaar}${part}@${host}`,
    summary,
    description: `${calendar.owner(label)} ${rhythm[duty.ritme]}.\n${note}`,
    van,
    tot,
  });
  if (when.kind === 'whenever') return [];
  if (when.kind === 'days') {
    const isLong = Date.parse(when.tot) - Date.parse(when.van) > longestBanner;
    return [make('', when.van, isLong ? when.van : when.tot, duty.wat, daysInWords(when.van, when.tot))];
  }
  const isProposal = when.kind === 'proposal';
  const months = isProposal ? when.months : when.months.slice(0, 1);
  return months.map((month, i) => {
    const day = firstMonday(yearOfMonth(schooljaar, month), month);
    const named = monthsInWords(isProposal ? [month] : when.months);
    const summary = isProposal ? calendar.proposedFor(named, duty.wat) : calendar.inMonths(named, duty.wat);
    return make(
      i === 0 ? '' : `-${i + 1}`,
      day,
      day,
      summary,
      calendar.somewhereIn(named, isProposal ? undefined : when.week),
    );
  });
}

/** The events of this schooljaar and the next, for everybody or for one role. None for who only acts when something happens. */
export async function feedEvents(rol?: string): Promise<DayEvent[]> {
  const labels = new Map((await getCollection('contacten')).map(({ data }) => [data.rol, data.label]));
  const { website } = await getSchool();
  const host = website.replace(/^(https?:\/\/)?(www\.)?|\/.*$/g, '');
  const own = (await getDuties()).duties.filter((duty) => rol === undefined || duty.rol === rol);
  const now = schooljaarOf(buildDay());
  return [now, nextSchooljaar(now)].flatMap((schooljaar) =>
    dutiesOf(own, schooljaar).flatMap((one) =>
      eventsOf(one, schooljaar, labels.get(one.duty.rol) ?? one.duty.rol, host),
    ),
  );
}

/** Those events as a feed. Ask for it only where there are events: RFC 5545 knows no calendar without a component. */
export async function feedResponse(rol?: string): Promise<Response> {
  const { naam } = await getSchool();
  const label = (await getCollection('contacten')).find(({ data }) => data.rol === rol)?.data.label;
  const { changed } = await getDuties();
  const feed = {
    name: calendar.feedName(naam, label),
    description: calendar.feedDescription,
    changed,
    events: await feedEvents(rol),
  };
  return new Response(writeFeed(feed), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
