import type { Cube, Released } from '../domain/released.ts';
import { derive } from './derive.ts';

/** A cube for anybody but the directie: without the notices of grave answers (handbook, disclosure-attacks rule 11). */
export function publicCube(cube: Released<Cube>): Released<Cube> {
  return derive(cube, (all) => ({ ...all, notices: [] }));
}
