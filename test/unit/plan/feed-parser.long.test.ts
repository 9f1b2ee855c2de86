import { readdirSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../../scripts/start/build-site.ts';

/** The feeds as calendars get them, read by somebody else's RFC 5545 parser. */
let feeds: { name: string; text: string }[];
beforeAll(async () => {
  if (!(await buildSite())) throw new Error('the site does not build');
  feeds = readdirSync('dist/jaarkalender', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ics'))
    .map((name) => ({ name, text: readFileSync(`dist/jaarkalender/${name}`, 'utf8') }));
}, 120_000);

describe('calendar feeds', () => {
  it('are there, for everybody and per role', () => {
    expect(feeds.map(({ name }) => name)).toContain('alles.ics');
    expect(feeds.length).toBeGreaterThan(3);
  });

  it('hold events with a day, a title and an id of their own', () => {
    for (const { name, text } of feeds) {
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect([name, events.length > 0]).toEqual([name, true]);
      for (const event of events) {
        expect(event.summary.length).toBeGreaterThan(5);
        expect(event.startDate.isDate).toBe(true);
        expect(Number.isNaN(event.startDate.toJSDate().getTime())).toBe(false);
      }
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    }
  });
});
