import type { Released } from '../domain/released.ts';
import { deriveAsync } from '../disclosure/derive.ts';
import type { Database } from './database.ts';
import { limitedTo, shapeFault } from './sql-shape.ts';

/** What came out of somebody's own SQL, as text and numbers only. */
export interface SqlResult {
  columns: string[];
  rows: (string | number | null)[][];
  /** How many rows there were, as far as `mostCounted`; `rows` holds the first of them. */
  total: number;
}

/** Why a question in SQL got no answer. `message` is DuckDB's own, in English. */
export type SqlFault =
  | { fault: 'empty' | 'not-a-question' | 'several' | 'too-long' }
  | {
      fault: 'grammar' | 'no-table' | 'no-column' | 'closed' | 'value' | 'no-memory' | 'unknown';
      message: string;
    };

const mostRows = 500;

/** More rows are not asked for: millions of them would leave the tab no memory. */
export const mostCounted = 10_000;

/** Signs of one cell. */
const longest = 1000;

const patience = 15_000;

function faultOf(message: string): SqlFault {
  // DuckDB's own words, or those of WebAssembly when it is past its limits.
  if (/out of memory|allocat|out of bounds|unreachable/i.test(message))
    return { fault: 'no-memory', message };
  const [, kind = ''] = /(\w+) Error/.exec(message) ?? [];
  if (kind === 'Parser') return { fault: 'grammar', message };
  if (kind === 'Catalog') return { fault: 'no-table', message };
  if (kind === 'Binder') return { fault: 'no-column', message };
  if (kind === 'Permission' || kind === 'IO') return { fault: 'closed', message };
  if (kind === 'Conversion' || kind === 'Invalid') return { fault: 'value', message };
  return { fault: 'unknown', message };
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'boolean') return shortened(String(value));
  return value instanceof Date
    ? value.toISOString().slice(0, 10)
    : shortened(
        JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : (part as unknown))),
      );
}

/**
 * Asks the database of released cells anything that only reads. Whatever is asked, the answer rests on released cells, so
 * it may be shown. Gives a fault and never throws. After `too-long` (more than 15 seconds) and `no-memory` the database
 * should be started anew.
 */
export async function askSql(db: Released<Database>, sql: string): Promise<Released<SqlResult> | SqlFault> {
  const fault = shapeFault(sql);
  if (fault !== undefined) return { fault };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<SqlFault>((resolve) => {
    timer = setTimeout(() => resolve({ fault: 'too-long' }), patience);
  });
  try {
    const answer = deriveAsync(db, async (released): Promise<SqlResult> => {
      const found = await released.query<Record<string, unknown>>(limitedTo(mostCounted + 1, sql));
      const columns = Object.keys(found[0] ?? {});
      return {
        columns,
        rows: found.slice(0, mostRows).map((row) => columns.map((name) => cell(row[name]))),
        total: found.length,
      };
    });
    return await Promise.race([answer, late]);
  } catch (error) {
    return faultOf(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}
