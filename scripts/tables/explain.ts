import { Problem } from '../../src/domain/problem.ts';
import { problemText } from '../../src/text/problems.ts';

/** What stopped a command, as Dutch sentences: what it is, and what to do. */
export function explain(error: unknown, usage: string): string {
  if (error instanceof Problem) {
    const { wat, hoe } = problemText(error);
    return `${wat}\n${hoe}`;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `Dit bestand of deze map bestaat niet: ${path}`;
  if (path !== undefined) return `Dit bestand lukt niet (${code}): ${path}`;
  if (code?.startsWith('ERR_PARSE_ARGS') === true) return usage;
  return error instanceof Error ? error.message : String(error);
}
