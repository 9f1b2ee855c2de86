import { getEntry } from 'astro:content';
import { Problem } from '../domain/problem.ts';
import type { School } from '../domain/school.ts';

/**
 * Who this school is, from `content/school.yaml`.
 *
 * @throws `content/invalid` when the file does not begin with `school:`
 */
export async function getSchool(): Promise<School> {
  const entry = await getEntry('school', 'school');
  if (entry === undefined) {
    throw new Problem('content/invalid', {
      file: 'content/school.yaml',
      message: 'begint niet met "school:"',
    });
  }
  return entry.data;
}
