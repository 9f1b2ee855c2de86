import { Worker } from 'node:worker_threads';
import type { Plugin } from 'vite';
import { shake } from './shake.ts';
import type { Node } from './statements.ts';

/**
 * What a questionnaire of ours is made of (`SurveyElementJson` in `src/survey/model.ts` is the list of question types).
 * A new type of question there needs its class here; a model with a type that is not kept has no such question.
 */
export const surveyRoots = ['SurveyModel', 'Serializer', 'QuestionRadiogroupModel', 'QuestionCommentModel'];

/** The theme of SurveyJS, 190 KB of custom properties: our pages switch its style sheet off. */
function withoutTheme(source: string): string {
  const began = source.indexOf('var baseTheme = {');
  const end = source.indexOf('\n};', began);
  if (began < 0 || end < 0) throw new Error('survey-core no longer has its theme where it was');
  return `${source.slice(0, began)}var baseTheme = { cssVariables: {} ${source.slice(end + 1)}`;
}

export function shakenSurveyCore(source: string, parse: (code: string) => unknown): string {
  const code = withoutTheme(source);
  return shake(code, parse(code) as Node, surveyRoots);
}

/** The light module, made on a thread of its own: parsing 2.8 MB would hold up the pages for most of a second. */
function shakeAside(): Promise<string> {
  const thread = new Worker(new URL('shake-thread.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
  });
}

/**
 * survey-core is one module that registers each of its question types as it loads, so no bundler can leave any of them out.
 * This leaves out those that no questionnaire of ours has. In a build only; `npm run dev` runs the whole library.
 */
export function lightSurveyCore(): Plugin {
  let light: Promise<string> | undefined;
  return {
    name: 'light-survey-core',
    apply: 'build',
    configResolved() {
      light ??= shakeAside();
      // Told where it is awaited; a build that never asks for the questionnaire has no use for it.
      light.catch(() => undefined);
    },
    load: {
      filter: { id: /survey-core\/fesm\/survey-core\.mjs$/ },
      handler: async () => ({ code: (await light) ?? '', map: null }),
    },
  };
}
