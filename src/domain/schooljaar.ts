/** True for a day that a calendar has: `2026-02-30` is none. */
export function dateExists(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (!/^\d{4}-\d{1,2}-\d{1,2}$/.test(day)) return false;
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

/** The schooljaar of a day (`2026-11-23` is in `2026-2027`): from 1 August to 31 July. */
export function schooljaarOf(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = month >= 8 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** The schooljaar after this one. */
export function nextSchooljaar(schooljaar: string): string {
  const first = Number(schooljaar.slice(0, 4)) + 1;
  return `${first}-${first + 1}`;
}

/** The calendar year of a month (1 to 12) in this schooljaar. */
export const yearOfMonth = (schooljaar: string, month: number): number =>
  Number(schooljaar.slice(0, 4)) + (month >= 8 ? 0 : 1);

/** The months of a schooljaar in order, August first. */
export const monthsOfSchooljaar: readonly number[] = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7];
