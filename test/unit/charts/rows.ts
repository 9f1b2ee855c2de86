import { markReleased } from '../../../src/disclosure/mark.ts';
import type { ItemRow, ResponseRow, ScaleRow } from '../../../src/analysis/rows.ts';
import type { Released } from '../../../src/domain/released.ts';

/** Rows as `disclosure` would have released them. Only a test may make them by hand. */
export function released<T>(rows: T): Released<T> {
  return markReleased(rows);
}

export const often = ['Nooit', 'Soms', 'Vaak', 'Altijd'];
export const yesNo = ['Nee', 'Een beetje', 'Ja'];

export function anItem(
  text: string,
  counts: number[],
  more: Partial<ItemRow> & { labels?: string[] } = {},
): ItemRow {
  const { labels = often, ...rest } = more;
  return {
    question: text,
    text,
    construct: 'VB',
    reverse: false,
    section: 'visie',
    level: 'atom',
    answers: labels.map((label, i) => ({ value: i + 1, label })),
    counts,
    missing: 0,
    valid: counts.reduce((sum, count) => sum + count, 0),
    ...rest,
  };
}

export function aGroup(label: string, n: number, enrolled: number): ResponseRow {
  return { atom: label, label, n, enrolled };
}

export function aScale(
  construct: ScaleRow['construct'],
  mean: number | undefined,
  more: Partial<ScaleRow> = {},
): ScaleRow {
  const margin = mean === undefined ? undefined : ([mean - 0.1, mean + 0.1] as const);
  const refused = mean === undefined ? ('too-few' as const) : undefined;
  const sd = mean === undefined ? undefined : 0.6;
  return {
    construct,
    items: 4,
    n: 171,
    min: 1,
    max: 4,
    mean,
    sd,
    alpha: undefined,
    margin,
    refused,
    ...more,
  };
}
