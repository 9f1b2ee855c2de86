/** How often each value occurs per group. Group -1 is for who has no group. */
export interface ScoreBook {
  add(group: number, value: number): void;
  /** Of one group. */
  of(group: number): ReadonlyMap<number, number>;
  /** Of everybody, those without a group too. */
  all(): ReadonlyMap<number, number>;
}

/** Small whole values are counted in an array: most answers are. */
const smallest = 64;

interface Page {
  small: Uint32Array;
  other: Map<number, number>;
}

function read({ small, other }: Page, into: Map<number, number>): void {
  small.forEach((count, value) => {
    if (count > 0) into.set(value, (into.get(value) ?? 0) + count);
  });
  for (const [value, count] of other) into.set(value, (into.get(value) ?? 0) + count);
}

/**
 * An empty book. It grows with the number of different values and groups, not with the number of answers: nothing of a
 * respondent is kept.
 */
export function createScoreBook(): ScoreBook {
  const pages: (Page | undefined)[] = [];
  return {
    add(group, value) {
      const page = (pages[group + 1] ??= { small: new Uint32Array(smallest), other: new Map() });
      if (value >= 0 && value < smallest && Number.isInteger(value)) {
        page.small[value] = (page.small[value] ?? 0) + 1;
      } else page.other.set(value, (page.other.get(value) ?? 0) + 1);
    },
    of(group) {
      const counts = new Map<number, number>();
      const page = pages[group + 1];
      if (page !== undefined) read(page, counts);
      return counts;
    },
    all() {
      const counts = new Map<number, number>();
      for (const page of pages) if (page !== undefined) read(page, counts);
      return counts;
    },
  };
}
