import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayEvent, firstMonday, fold, writeFeed } from '../../../src/plan/ics.ts';
import { readFeed } from './read-feed.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\\', ';', ',', '\n', '\r\n', ' ', ':', '"', 'é', '€', '😀', '\u0007'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
  maxLength: 200,
});
const event: fc.Arbitrary<DayEvent> = fc.record({
  uid: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  summary: words,
  description: words,
  van: day,
  tot: day,
});
const feed = (events: DayEvent[]) =>
  writeFeed({ name: 'Agenda', description: 'Wat er is', changed: '2026-11-23', events });
/** What is left of a text after writing: line breaks of one kind, no other control signs. */
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

describe('a feed', () => {
  it('says what was put in, to a strict reader', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const read = readFeed(feed(events));
        expect(read.map(({ UID, SUMMARY, DESCRIPTION }) => [UID, SUMMARY, DESCRIPTION])).toEqual(
          events.map(({ uid, summary, description }) => [uid, clean(summary), clean(description)]),
        );
      }),
    );
  });

  it('has lines of at most 75 octets that end in CRLF, and no broken sign', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 3 }), (events) => {
        const text = feed(events);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('unfolds to what was folded', () => {
    fc.assert(
      fc.property(words, (text) => {
        const line = text.replace(/[\r\n]/g, '');
        expect(fold(line).replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });

  it('is the same file at every build', () => {
    const events = [{ uid: 'a', summary: 'b', description: 'c', van: '2026-09-21', tot: '2026-09-25' }];
    expect(feed(events)).toBe(feed(events));
    expect(readFeed(feed(events))[0]).toMatchObject({
      'DTSTART;VALUE=DATE': '20260921',
      // The end of a whole day is the day after (RFC 5545, 3.6.1).
      'DTEND;VALUE=DATE': '20260926',
      DTSTAMP: '20261123T000000Z',
    });
  });

  it('finds the first Monday', () => {
    expect(firstMonday(2026, 9)).toBe('2026-09-07');
    expect(firstMonday(2027, 2)).toBe('2027-02-01');
    expect(firstMonday(2027, 8)).toBe('2027-08-02');
  });
});
