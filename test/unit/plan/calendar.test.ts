import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type CalendarDuty,
  calendarDutySchema,
  calendarFileSchema,
} from '../../../src/domain/calendar-duty.ts';
import {
  dateExists,
  monthsOfSchooljaar,
  nextSchooljaar,
  schooljaarOf,
  yearOfMonth,
} from '../../../src/domain/schooljaar.ts';
import { byMonth, deadlineOf, dutiesOf, overdueOn } from '../../../src/plan/calendar.ts';

const { plichten } = calendarFileSchema.parse(parse(readFileSync('content/jaarkalender.yaml', 'utf8')));
const aDuty = (given: Partial<CalendarDuty>): CalendarDuty =>
  calendarDutySchema.parse({
    id: 'a',
    wat: 'b',
    rol: 'directie',
    ritme: 'jaarlijks',
    grond: 'plan',
    bron: { deel: 'c' },
    ...given,
  });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar of this school', () => {
  it('holds the 22 duties of the plan and the five from law, each with its own id', () => {
    expect(plichten.filter(({ grond }) => grond === 'plan')).toHaveLength(22);
    expect(plichten.filter(({ grond }) => grond === 'wet')).toHaveLength(5);
    expect(new Set(plichten.map(({ id }) => id)).size).toBe(27);
  });

  it('names the lines of the plan for every duty of the plan', () => {
    const lines = plichten.filter(({ grond }) => grond === 'plan').map(({ bron }) => bron.regels);
    expect(lines).toEqual(
      '203-205 205 213 225 259 261 271 283 285 360 362, 381 642-644 650 652 671 673 681 701 817 821 823 584-586'
        .replace('362, 381', '362,_381')
        .split(' ')
        .map((line) => line.replace('_', ' ')),
    );
  });

  it('proposes a month only where the plan or the law names none', () => {
    expect(plichten.filter(({ maanden, voorstel }) => maanden.length > 0 && voorstel.length > 0)).toEqual([]);
  });

  it('does not know the Week tegen Pesten of this year, and asks', () => {
    const week = plichten.find(({ id }) => id === 'week-tegen-pesten');
    expect(week).toMatchObject({ openVraag: 'week-tegen-pesten', data: {} });
  });
});

describe('a schooljaar', () => {
  it('shows every duty once or more, by month or without one', () => {
    const scheduled = dutiesOf(plichten, '2026-2027');
    const shown = byMonth(scheduled).flatMap(({ duties }) => duties);
    const rest = scheduled.filter(({ when }) => when.kind === 'whenever');
    expect(new Set([...shown, ...rest].map(({ duty }) => duty.id)).size).toBe(plichten.length);
    expect(byMonth(scheduled).map(({ month }) => monthsOfSchooljaar.indexOf(month))).toEqual(
      byMonth(scheduled)
        .map(({ month }) => monthsOfSchooljaar.indexOf(month))
        .toSorted((a, b) => a - b),
    );
  });

  it('gives a role its own', () => {
    const own = dutiesOf(plichten, '2026-2027').filter(({ duty }) => duty.rol === 'anti-pestcoordinator');
    expect(own.map(({ duty }) => duty.id).sort()).toEqual([
      'bezoek-aan-groepen',
      'klachtenregeling-vindbaar',
      'team-informeren-over-taak',
      'zich-voorstellen',
    ]);
  });

  it('begins on 1 August', () => {
    expect(schooljaarOf('2026-07-31')).toBe('2025-2026');
    expect(schooljaarOf('2026-08-01')).toBe('2026-2027');
    expect(nextSchooljaar('2026-2027')).toBe('2027-2028');
    expect([yearOfMonth('2026-2027', 8), yearOfMonth('2026-2027', 7)]).toEqual([2026, 2027]);
    expect([
      dateExists('2026-02-29'),
      dateExists('2028-02-29'),
      dateExists('2026-13-01'),
      dateExists('x'),
    ]).toEqual([false, true, false, false]);
  });
});

describe('overdue', () => {
  const late = (duty: CalendarDuty, today: string) => overdueOn([duty], today).length === 1;

  it('begins the day after the last day', () => {
    const dated = aDuty({ data: { '2026-2027': { van: '2026-09-21', tot: '2026-09-25' } } });
    expect([late(dated, '2026-09-25'), late(dated, '2026-09-26')]).toEqual([false, true]);
    const monthly = aDuty({ maanden: [9, 2] });
    expect([late(monthly, '2027-02-28'), late(monthly, '2027-03-01')]).toEqual([false, true]);
  });

  it('never begins for a proposal within the year, for what has no date, or for what was done', () => {
    fc.assert(
      fc.property(day, (today) => {
        expect(late(aDuty({ voorstel: [9] }), today)).toBe(false);
        expect(late(aDuty({ ritme: 'doorlopend' }), today)).toBe(false);
        expect(late(aDuty({ ritme: 'vierjaarlijks' }), today)).toBe(false);
        expect(late(aDuty({ maanden: [8], gedaan: { [schooljaarOf(today)]: today } }), today)).toBe(false);
      }),
    );
  });

  it('once begun, stays until the end of the schooljaar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (today, month) => {
        const duty = aDuty({ maanden: [month] });
        const year = schooljaarOf(today);
        const [scheduled] = dutiesOf([duty], year);
        const deadline = scheduled === undefined ? undefined : deadlineOf(scheduled, year);
        expect(deadline !== undefined && dateExists(deadline) && schooljaarOf(deadline) === year).toBe(true);
        expect(late(duty, today)).toBe(deadline !== undefined && deadline < today);
      }),
    );
  });
});
