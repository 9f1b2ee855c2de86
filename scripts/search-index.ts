import { parseArgs } from 'node:util';
import { Problem } from '../src/domain/problem.ts';
import { problemText } from '../src/text/problems.ts';
import { buildSearchIndex } from './search/build-index.ts';

/** After `astro build`: makes the site searchable. `--site DIR` is `dist` unless said otherwise. */
try {
  const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
  const { bytes } = await buildSearchIndex(values.site);
  console.log(`Zoeken: de index is klaar (${Math.round(bytes / 1024)} KB, alleen voor wie zoekt).`);
} catch (error) {
  if (error instanceof Problem) {
    const { wat, hoe } = problemText(error);
    console.error(`${wat}\n${hoe}`);
  } else console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
