import type { CollectedSurvey } from './store.ts';

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in the Netherlands at this moment, as `2026-10-05`. A host may stand in any time zone. */
export function dutchDay(moment: Date): string {
  return calendar.format(moment);
}

/** Whether answers are taken today. A demo always takes them: a copy of this project must not go stale. */
export function takesAnswers(survey: CollectedSurvey, today: string): boolean {
  return survey.demo || (survey.opens <= today && today <= survey.closes);
}

/** Whether the inbox may leave. Not before the closing date: who sees answers come in one by one can tell whose they are. */
export function mayExport(survey: CollectedSurvey, today: string): boolean {
  return survey.demo || today > survey.closes;
}
