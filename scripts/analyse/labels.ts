import { Problem } from '../../src/domain/problem.ts';

/** Groups above this many are no groups: a column with names or numbers of respondents was chosen. */
const mostGroups = 2000;

/** Words as places, in the order in which they were first seen. */
export interface Labels {
  place(name: string): number;
  /** Name to place, sorted as people do: 5, 6, 10, 10a. Does not depend on the order of the file. */
  inOrder(): Map<string, number>;
}

/** @throws `data/too-many-groups` on the way, when there are more than `mostGroups` */
export function createLabels(column: string): Labels {
  const places = new Map<string, number>();
  const order = new Intl.Collator('nl', { numeric: true });
  return {
    place(name) {
      const known = places.get(name);
      if (known !== undefined) return known;
      if (places.size >= mostGroups) throw new Problem('data/too-many-groups', { column, most: mostGroups });
      places.set(name, places.size);
      return places.size - 1;
    },
    inOrder: () =>
      new Map([...places].sort(([one], [two]) => order.compare(one, two) || (one < two ? -1 : 1))),
  };
}

/** Something per wave, made when it is first asked for; waves sorted as people do. */
export interface Waves<T> {
  of(name: string): T;
  inOrder(): [string, T][];
}

/** More waves than this are no waves: a column with dates or names was chosen. */
const mostWaves = 100;

/** @throws `data/too-many-groups` on the way, when there are more than a hundred */
export function createWaves<T>(column: string, make: () => T): Waves<T> {
  const waves = new Map<string, T>();
  const order = new Intl.Collator('nl', { numeric: true });
  return {
    of(name) {
      const known = waves.get(name);
      if (known !== undefined) return known;
      if (waves.size >= mostWaves) throw new Problem('data/too-many-groups', { column, most: mostWaves });
      const made = make();
      waves.set(name, made);
      return made;
    },
    inOrder: () => [...waves].sort(([one], [two]) => order.compare(one, two) || (one < two ? -1 : 1)),
  };
}
