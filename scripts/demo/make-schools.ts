import { join } from 'node:path';
import { makeSchool, type SchoolPlan } from './make-school.ts';
import { progressLine } from './progress.ts';
import type { Truth } from './truth.ts';

export interface SchoolsPlan extends Omit<SchoolPlan, 'folder' | 'school' | 'progress'> {
  schools: number;
  /** The first school is made in this folder, the others in `school-2`, `school-3` … below it. */
  out: string;
}

/** Makes the schools one by one, and gives each with its folder as soon as it is there. */
export async function* makeSchools(plan: SchoolsPlan): AsyncGenerator<{ folder: string; truth: Truth }> {
  const { schools, out, ...rest } = plan;
  for (let school = 1; school <= schools; school += 1) {
    const folder = school === 1 ? out : join(out, `school-${school}`);
    const progress = progressLine(`school ${school} van ${schools}`, plan.responses > 2000);
    yield { folder, truth: await makeSchool({ ...rest, folder, school, progress }) };
  }
}
