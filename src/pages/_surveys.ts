import { onceABuild } from '../components/once-a-build.ts';
import { parseSurveys } from '../survey/parse.ts';

const files = import.meta.glob<string>('../../surveys/**/*.{json,yaml}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The project's questionnaires and afnames, read while the site is built. */
export const surveysOfProject = onceABuild(() =>
  parseSurveys(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('../../', ''), text])),
  ),
);
