import { parse } from 'yaml';
import { z } from 'zod';
import { type Afname, afnameSchema } from '../domain/afname.ts';
import { itemSchema, scaleSchema } from '../domain/item.ts';
import { Problem } from '../domain/problem.ts';
import { type CompiledQuestionnaire, questionnaireSchema } from '../domain/questionnaire.ts';
import { compileQuestionnaire } from './compile.ts';

export interface Surveys {
  afnames: Afname[];
  questionnaires: CompiledQuestionnaire[];
}

function parseFile<T>(file: string, text: string, schema: z.ZodType<T>): T {
  let data: unknown;
  try {
    data = file.endsWith('.yaml') ? parse(text) : JSON.parse(text);
  } catch (cause) {
    throw new Problem('survey/invalid', { file, message: 'het bestand is niet goed geschreven' }, { cause });
  }
  const result = schema.safeParse(data);
  if (!result.success) throw new Problem('survey/invalid', { file, message: z.prettifyError(result.error) });
  return result.data;
}

/**
 * All questionnaires and afnames of a project, checked.
 *
 * @param files path from the project's top folder (`surveys/…`) to the text of the file
 * @throws `survey/invalid`, with the file and what is wrong in it
 */
export async function parseSurveys(files: Readonly<Record<string, string>>): Promise<Surveys> {
  const all = <T>(pattern: RegExp, schema: z.ZodType<T>): T[] =>
    Object.entries(files)
      .filter(([file]) => pattern.test(file))
      .map(([file, text]) => parseFile(file, text, schema));
  const scales = all(/^surveys\/schalen\.json$/, z.array(scaleSchema)).flat();
  const bank = all(/^surveys\/vragenbank\/.*\.json$/, z.array(itemSchema)).flat();
  const questionnaires = all(/^surveys\/(?!schalen)[^/]+\.json$/, questionnaireSchema);
  return {
    afnames: all(/^surveys\/afnames\/.*\.yaml$/, afnameSchema),
    questionnaires: await Promise.all(
      questionnaires.map((questionnaire) => compileQuestionnaire(questionnaire, bank, scales)),
    ),
  };
}
