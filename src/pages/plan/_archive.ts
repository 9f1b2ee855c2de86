import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ChangeNote, changeNoteSchema } from '../../domain/change-note.ts';
import { Problem } from '../../domain/problem.ts';
import { z } from '../../domain/zod.ts';

/** Folders of earlier school years, newest first. */
function yearsIn(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => /^\d{4}-\d{4}$/.test(name))
    .sort()
    .reverse();
}

/** The plan of an earlier school year: the MDX of each chapter by its name without number. */
export interface EarlierPlan {
  schooljaar: string;
  chapters: ReadonlyMap<string, string>;
}

/** The newest plan before this school year that is kept in `archief/<schooljaar>/plan/`; undefined when none is. */
export function earlierPlan(root: string, schooljaar: string): EarlierPlan | undefined {
  for (const year of yearsIn(root).filter((year) => year < schooljaar)) {
    const folder = join(root, year, 'plan');
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
    const chapters = files.map((name): [string, string] => [
      name.replace(/^\d+-/, '').replace(/\.mdx$/, ''),
      readFileSync(join(folder, name), 'utf8'),
    ]);
    return { schooljaar: year, chapters: new Map(chapters) };
  }
  return undefined;
}

/**
 * What was written down by hand about the newest earlier text, this year's own included: its PDF was never on this site.
 *
 * @throws `content/invalid` with file and place when the notes are malformed
 */
export function changeNotes(root: string, schooljaar: string): { schooljaar: string; notes: ChangeNote[] } {
  const year = yearsIn(root).find(
    (year) => year <= schooljaar && existsSync(join(root, year, 'toelichting.yaml')),
  );
  if (year === undefined) return { schooljaar, notes: [] };
  const file = join(root, year, 'toelichting.yaml');
  const read = z.array(changeNoteSchema).safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Problem('content/invalid', { file, message: z.prettifyError(read.error) });
  return { schooljaar: year, notes: read.data };
}
