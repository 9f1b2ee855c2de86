import type { Cube, Released } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';

/** The atoms of each bouw, in school order. An atom that crosses bouwen stands apart, under the names of both. */
export function bouwen(cube: Released<Cube>): Released<{ bouw: string; atoms: string[] }[]> {
  return derive(cube, ({ atoms }) =>
    [...Map.groupBy(atoms, (atom) => atom.bouw)].map(([bouw, own]) => ({
      bouw,
      atoms: own.map(({ id }) => id),
    })),
  );
}
