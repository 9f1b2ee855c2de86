import type { Measure, Row, RowSet } from './row.ts';

/** A row that stands on a preparation of its own. */
export interface OneRow extends Omit<Row, 'ours' | 'anchor' | 'runs'> {
  /** Whether it fits in `--quick`. */
  quick: boolean;
  prepare(options: { quick: boolean }): Promise<{
    ours: Measure;
    anchor?: Measure;
    runs?: number;
    close?(): void | Promise<void>;
  }>;
}

/** The set of one row. */
export function oneRow({ quick, prepare, ...row }: OneRow): RowSet {
  return {
    name: row.name,
    quick,
    async prepare(options) {
      const { close, ...sides } = await prepare(options);
      return { rows: [{ ...row, ...sides }], ...(close && { close }) };
    },
  };
}
