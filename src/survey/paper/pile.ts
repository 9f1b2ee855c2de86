import { differences } from './compare.ts';
import type { TypedBooklet, TypedQuestion } from './typing.ts';

/** A booklet that is not sealed yet. Its answers are in this tab and nowhere else. */
export interface Booklet {
  code: string;
  batch: string;
  first: TypedBooklet;
  /** There when a second person typed something else. */
  second?: TypedBooklet;
}

/** All booklets on the table, and what was put away last. */
export interface Pile {
  booklets: readonly Booklet[];
  removed: Booklet | undefined;
  /** Sealed, and out of sight. */
  sealed: number;
}

export const emptyPile: Pile = { booklets: [], removed: undefined, sealed: 0 };

export type PileChange =
  | { kind: 'first'; code: string; batch: string; typed: TypedBooklet }
  | { kind: 'second'; code: string; typed: TypedBooklet }
  | { kind: 'again' | 'remove' | 'sealed'; code: string }
  | { kind: 'undo' };

/**
 * The pile after a change. `again` throws away the second typing, `remove` the whole booklet; `undo` brings the last
 * removed one back. `sealed` forgets the answers for good.
 */
export function changePile(pile: Pile, change: PileChange): Pile {
  const { booklets, removed, sealed } = pile;
  switch (change.kind) {
    case 'first': {
      const { code, batch, typed } = change;
      return { ...pile, booklets: [...without(booklets, code), { code, batch, first: typed }] };
    }
    case 'second':
      return {
        ...pile,
        booklets: booklets.map((one) => (one.code === change.code ? { ...one, second: change.typed } : one)),
      };
    case 'again':
      return {
        ...pile,
        booklets: booklets.map((one) => {
          if (one.code !== change.code) return one;
          const { code, batch, first } = one;
          return { code, batch, first };
        }),
      };
    case 'remove':
      return {
        ...pile,
        booklets: without(booklets, change.code),
        removed: booklets.find(({ code }) => code === change.code),
      };
    case 'sealed':
      return { ...pile, booklets: without(booklets, change.code), sealed: sealed + 1 };
    case 'undo':
      return removed === undefined ? pile : { ...pile, booklets: [...booklets, removed], removed: undefined };
  }
}

const without = (booklets: readonly Booklet[], code: string) => booklets.filter((one) => one.code !== code);

/** Where a booklet stands: typed once, or twice with so many differences. */
export function differencesOf(
  questions: readonly TypedQuestion[],
  { first, second }: Booklet,
): TypedQuestion[] {
  return second === undefined ? [] : differences(questions, first, second);
}
