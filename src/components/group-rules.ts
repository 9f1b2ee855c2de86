import { getEntry } from 'astro:content';
import { Problem } from '../domain/problem.ts';
import { numberedListUnder } from '../plan/numbered-list.ts';

/**
 * The group rules as the chapter Afspraken has them: the one place where they are written.
 *
 * @throws `content/invalid` when the chapter has no numbered list under "groepsafspraken"
 */
export async function getGroupRules(): Promise<string[]> {
  const rules = numberedListUnder((await getEntry('plan', 'afspraken'))?.body ?? '', /groepsafspraken/);
  if (rules.length === 0) {
    throw new Problem('content/invalid', {
      file: 'content/plan/03-afspraken.mdx',
      message: 'heeft geen genummerde lijst onder de kop over de groepsafspraken',
    });
  }
  return rules;
}
