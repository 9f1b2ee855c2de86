import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Problem } from '../../src/domain/problem.ts';
import { problemText } from '../../src/text/problems.ts';
import { buildSearchIndex } from './build-index.ts';

/** Makes the site searchable after each build. A fault in what a school wrote ends the build, in its words. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'veilige-kring-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { bytes } = await buildSearchIndex(fileURLToPath(dir));
          logger.info(`Zoeken: de index is klaar (${Math.round(bytes / 1024)} KB, alleen voor wie zoekt).`);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          const { wat, hoe } = problemText(error);
          throw new Error(`${wat}\n${hoe}`);
        }
      },
    },
  };
}
