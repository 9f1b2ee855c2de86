import type { Refusal } from '../refusal.ts';

/** What must be the same before two years are compared. */
export interface YearContext {
  /** Items with their version, of the construct that is compared. */
  items: readonly string[];
  /** On what it was filled in: tablet, paper, at home. */
  mode: string;
  /** 1 to 12. */
  month: number;
  /** Leerjaren or bouwen that took part, not the names of classes: those change by nature. */
  years: readonly string[];
  n: number;
  /** Undefined when nobody knows. */
  enrolled: number | undefined;
}

const same = (one: readonly string[], two: readonly string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(two.toSorted());

/** Why two years may not be compared (method table, row 19); undefined when they may. The month may differ by one. */
export function yearRefusal(earlier: YearContext, later: YearContext): Refusal | undefined {
  if (!same(earlier.items, later.items)) return 'questionnaire-changed';
  if (earlier.mode !== later.mode) return 'mode-changed';
  const apart = Math.abs(earlier.month - later.month);
  if (Math.min(apart, 12 - apart) > 1) return 'month-changed';
  if (!same(earlier.years, later.years)) return 'other-groups';
  for (const { n, enrolled } of [earlier, later]) {
    if (enrolled === undefined) return 'enrolment-unknown';
    if (n > enrolled) return 'more-answers-than-pupils';
    if (n < 0.6 * enrolled) return 'low-response';
  }
  return undefined;
}

/** What comes with a norm that may be shown. */
export interface Norm {
  instrument: string;
  schools: number;
  /** Undefined when it does not say so. */
  n: number | undefined;
  date: string | undefined;
  source: string | undefined;
}

/** Why a norm may not stand beside the school's own figure (method table, row 21); undefined when it may. */
export function normRefusal(norm: Norm, instrument: string): Refusal | undefined {
  if (norm.instrument !== instrument) return 'other-instrument';
  if (norm.n === undefined || norm.date === undefined || norm.source === undefined)
    return 'norm-without-source';
  return norm.schools < 5 ? 'too-few-schools' : undefined;
}
