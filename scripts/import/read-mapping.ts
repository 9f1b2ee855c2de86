import { readFileSync } from 'node:fs';
import { mappingSchema, type Mapping } from '../../src/domain/mapping.ts';
import { Problem } from '../../src/domain/problem.ts';

/**
 * A mapping from its file, checked.
 *
 * @throws `mapping/invalid` with everything that is wrong, or the error of the file system
 */
export function readMapping(path: string): Mapping {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Problem('mapping/invalid', { message: 'het is geen JSON' }, { cause });
  }
  const read = mappingSchema.safeParse(json);
  if (read.success) return read.data;
  const message = read.error.issues
    .map(({ path: at, message: what }) => `${at.join('.')}: ${what}`)
    .join('; ');
  throw new Problem('mapping/invalid', { message });
}
