import type { Cube, Released } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { sumRows } from './items.ts';
import type { LowRow } from './rows.ts';

/**
 * How many have a low score per construct: of the whole school, or of some atoms together. Constructs that are released
 * for the school only have no row for atoms. "Low" is the school's own limit, chosen beforehand; never a norm.
 */
export function lowRows(cube: Released<Cube>, of?: string | readonly string[]): Released<LowRow[]> {
  return derive(cube, ({ atoms, constructs }) => {
    const asked = typeof of === 'string' ? [of] : of;
    const chosen = atoms.flatMap(({ id }, at) => (asked?.includes(id) === true ? [at] : []));
    if (asked !== undefined && chosen.length === 0) return [];
    return constructs.flatMap(({ construct, cut, items, school, atoms: rows }) => {
      if (asked !== undefined && rows === undefined) return [];
      const counts = asked === undefined ? [school] : chosen.map((at) => rows?.[at] ?? []);
      const [low = 0, notLow = 0, noScore = 0] = sumRows(counts, 3);
      return [{ construct, cut, items: items.length, low, notLow, noScore }];
    });
  });
}
