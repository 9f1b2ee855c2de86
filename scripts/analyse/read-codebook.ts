import { readFileSync } from 'node:fs';
import { codebookSchema, type Codebook } from '../../src/domain/codebook.ts';
import { Problem } from '../../src/domain/problem.ts';

/**
 * A codebook from its file, checked.
 *
 * @throws `codebook/invalid` with everything that is wrong, or the error of the file system
 */
export function readCodebook(path: string): Codebook {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Problem('codebook/invalid', { message: 'het is geen JSON' }, { cause });
  }
  const read = codebookSchema.safeParse(json);
  if (read.success) return read.data;
  const message = read.error.issues
    .map(({ path: at, message: what }) => `${at.join('.')}: ${what}`)
    .join('; ');
  throw new Problem('codebook/invalid', { message });
}
