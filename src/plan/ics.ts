/** An event that lasts whole days, for a feed. */
export interface DayEvent {
  /** The same for the same event, whenever the feed is made. */
  uid: string;
  summary: string;
  description: string;
  /** First day and last day, `2026-09-21`. */
  van: string;
  tot: string;
}

export interface Feed {
  name: string;
  description: string;
  /** Day on which the source last changed: the stamp of every event, so that a new build is the same file. */
  changed: string;
  events: readonly DayEvent[];
}

const day = (date: string): string => date.replaceAll('-', '');
const dayAfter = (date: string): string => {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return day(next.toISOString().slice(0, 10));
};

/** The first Monday of a month: a day for what falls somewhere in it. */
export function firstMonday(year: number, month: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  first.setUTCDate(1 + ((8 - first.getUTCDay()) % 7));
  return first.toISOString().slice(0, 10);
}

/** Text of RFC 5545, 3.3.11. Control signs other than a line break are not allowed and go. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** Lines of at most 75 octets of UTF-8, never inside a sign (RFC 5545, 3.1). */
export function fold(line: string): string {
  const bytes = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let room = 75;
  for (const sign of line) {
    const size = bytes.encode(sign).length;
    if (size > room) {
      parts.push(part);
      [part, room] = ['', 74];
    }
    part += sign;
    room -= size;
  }
  return [...parts, part].join('\r\n ');
}

/** A calendar feed as RFC 5545 wants it. Holds roles, never persons, and does not make anybody look busy. */
export function writeFeed({ name, description, changed, events }: Feed): string {
  const stamp = `${day(changed)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Veilige Kring//Jaarkalender//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...events.flatMap(({ uid, summary, description: more, van, tot }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `DTSTART;VALUE=DATE:${day(van)}`,
      `DTEND;VALUE=DATE:${dayAfter(tot)}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(more)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
