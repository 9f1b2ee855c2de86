import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSurveys, type Surveys } from '../src/survey/parse.ts';

/**
 * All questionnaires and afnames below a project folder, checked.
 *
 * @throws `survey/invalid`, with the file and what is wrong in it
 */
export async function readSurveys(root: string): Promise<Surveys> {
  const names = readdirSync(join(root, 'surveys'), { recursive: true, encoding: 'utf8' })
    .map((name) => `surveys/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(json|yaml)$/.test(name));
  return parseSurveys(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')])),
  );
}
