/**
 * The schooljaar of a day, `2026-2027`; it begins on 1 August.
 *
 * @param day `YYYY-MM-DD`
 */
export function schooljaarOf(day: string): string {
  const year = Number(day.slice(0, 4));
  const first = Number(day.slice(5, 7)) >= 8 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** The schooljaar after this one. */
export function nextSchooljaar(schooljaar: string): string {
  const first = Number(schooljaar.slice(0, 4)) + 1;
  return `${first}-${first + 1}`;
}
