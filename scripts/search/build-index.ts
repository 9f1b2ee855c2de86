import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'yaml';
import { Problem } from '../../src/domain/problem.ts';
import { taskSchema, termSchema } from '../../src/domain/task.ts';
import { z } from '../../src/domain/zod.ts';
import { taskRecord, termRecord } from './records.ts';

function list<T>(file: string, schema: z.ZodType<T>): T[] {
  const read = z.array(schema).safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new Problem('content/invalid', { file, message: z.prettifyError(read.error) });
}

/** The engine's own screens and its second language are left out: 600 KB that nobody asks for. */
const isNeeded = (path: string) =>
  !/pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown/.test(path);

/**
 * Writes the search index of a built site into its folder `pagefind`: all pages with `data-pagefind-body`, and the
 * questions and words of `content/`. Without network.
 *
 * @returns how many pages and how many bytes were written
 * @throws `content/invalid` when a question is malformed
 */
export async function buildSearchIndex(site: string): Promise<{ pages: number; bytes: number }> {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`Er staat geen gebouwde site in ${site}.`);
  const records = [
    ...list('content/vragen.yaml', taskSchema).map(taskRecord),
    ...list('content/begrippen.yaml', termSchema).map(termRecord),
  ];
  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'nl',
      excludeSelectors: ['nav', 'aside', '.audience', '.urgent'],
    });
    if (index === undefined) throw new Error(errors.join('\n'));
    const { page_count } = await index.addDirectory({ path: site });
    for (const record of records) await index.addHTMLFile(record);
    let bytes = 0;
    for (const { path, content } of (await index.getFiles()).files.filter(({ path }) => isNeeded(path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      bytes += content.length;
    }
    return { pages: page_count + records.length, bytes };
  } finally {
    await close();
  }
}
