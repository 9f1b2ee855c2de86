import { writeFeed } from '../../plan/ics.ts';
import { closingText } from '../../text/closing.ts';
import type { ClosedAfname } from './protocol.ts';

/**
 * A year after closing. No law names a term for answers to a questionnaire; this is our proposal until the school chooses
 * (`content/open-vragen.yaml`, `bewaartermijn-antwoorden`).
 */
export function proposedDestroyDay(on: string): string {
  const day = new Date(`${on}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

/** A calendar file with the day on which the archive has to go, for any calendar. */
export function destroyCalendar({
  survey,
  title,
  schooljaar,
  on,
  destroyOn,
  archive,
  texts,
}: ClosedAfname): string {
  const files = [archive.name, ...(texts === undefined ? [] : [texts.name])];
  const summary = closingText.calendarTitle(title, schooljaar);
  return writeFeed({
    name: summary,
    description: summary,
    changed: on,
    events: [
      {
        uid: `vernietigen-${survey}@veilige-kring`,
        summary,
        description: closingText.calendarWhat(files),
        van: destroyOn,
        tot: destroyOn,
      },
    ],
  });
}
