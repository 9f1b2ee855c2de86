import { step as tables } from './migrations/1-tables.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * The tables, as numbered steps: number n brings a database from version n - 1 to n, and means the same in both engines,
 * so that a backup of the one opens in the other. A released step is never changed.
 *
 * There is no column for a time, an order or a sender.
 */
export const migrations: readonly Migration[] = [tables];
