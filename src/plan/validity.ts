/** Where today stands in the year of a plan. */
export type Validity = 'not-yet' | 'valid' | 'ended';

/** The day in the Netherlands, as `2026-07-31`: a plan ends at midnight there, wherever the site is built. */
const dutchDay = (moment: Date) => moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The first day of a school year, `2026-2027`: the first of August (WPO article 1). */
export function firstDayOf(schooljaar: string): Date {
  return new Date(`${schooljaar.slice(0, 4)}-08-01T00:00:00Z`);
}

/**
 * Whether a plan holds: from the first of August of its school year up to and including its last day. A new plan in
 * `school.yaml` brings its own year, so that nothing else has to be switched.
 *
 * @param geldigTot the last day, as a date without time (midnight UTC)
 */
export function validityOf(plan: { schooljaar: string; geldigTot: Date }, now: Date): Validity {
  const today = dutchDay(now);
  if (today > plan.geldigTot.toISOString().slice(0, 10)) return 'ended';
  return today < firstDayOf(plan.schooljaar).toISOString().slice(0, 10) ? 'not-yet' : 'valid';
}
