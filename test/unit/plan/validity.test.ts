import { describe, expect, it } from 'vitest';
import { validityOf } from '../../../src/plan/validity.ts';

const lastDay = (day: string) => new Date(`${day}T00:00:00Z`);
const plan = { schooljaar: '2025-2026', geldigTot: lastDay('2026-07-31') };
const next = { schooljaar: '2026-2027', geldigTot: lastDay('2027-07-31') };
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

describe('the year of the plan', () => {
  it('holds before and on its last day', () => {
    expect(validityOf(plan, noon('2026-03-01'))).toBe('valid');
    expect(validityOf(plan, noon('2026-07-31'))).toBe('valid');
  });

  it('has ended on the day after', () => {
    expect(validityOf(plan, noon('2026-08-01'))).toBe('ended');
    expect(validityOf(plan, noon('2026-11-23'))).toBe('ended');
  });

  it('ends at midnight in the Netherlands, not in Greenwich', () => {
    expect(validityOf(plan, new Date('2026-07-31T21:59:00Z'))).toBe('valid');
    expect(validityOf(plan, new Date('2026-07-31T22:00:00Z'))).toBe('ended');
  });

  it('begins again with a new plan, on the first of August', () => {
    expect(validityOf(next, noon('2026-07-31'))).toBe('not-yet');
    expect(validityOf(next, noon('2026-08-01'))).toBe('valid');
    expect(validityOf(next, noon('2026-11-23'))).toBe('valid');
  });
});
