import type { Cube, Released } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import type { ResponseRow } from './rows.ts';

/** How many of each atom took part, in school order. Exact: a head count is no secret. */
export function responseRows(cube: Released<Cube>): Released<ResponseRow[]> {
  return derive(cube, ({ atoms }) =>
    atoms.map(({ id, label, n, enrolled }) => ({ atom: id, label, n, enrolled })),
  );
}
