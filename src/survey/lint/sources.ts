import { type Afname, afnameSchema } from '../../domain/afname.ts';
import { type Item, itemSchema, type Scale, scaleSchema } from '../../domain/item.ts';
import { type Questionnaire, questionnaireSchema } from '../../domain/questionnaire.ts';
import type { z } from '../../domain/zod.ts';
import { type Exception, exceptionSchema, type UsedWording, usedWordingSchema } from './records.ts';

/** A file of `surveys/` that was read without ever throwing, with the line of everything in it. */
export interface SurveyFile {
  file: string;
  data: unknown;
  lineOf(path: readonly (string | number)[]): number;
}

/** Something of the bank with its place. `at` is the line of one of its fields, else of the whole. */
export type Placed<T> = T & { file: string; at(field?: string): number };

/** Everything that the rules look at. What is not written well is left out: the rule `veld` names it. */
export interface SurveySources {
  items: readonly Placed<Item>[];
  scales: readonly Placed<Scale>[];
  questionnaires: readonly Placed<Questionnaire>[];
  afnames: readonly Placed<Afname>[];
  /** Wordings that people answered to; undefined when the school has no such file. */
  used: readonly Placed<UsedWording>[] | undefined;
  exceptions: readonly Exception[];
}

/** The entries of a list that are what they should be. */
function entries<T extends object>({ file, data, lineOf }: SurveyFile, schema: z.ZodType<T>): Placed<T>[] {
  return (Array.isArray(data) ? (data as unknown[]) : []).flatMap((entry, i) => {
    const read = schema.safeParse(entry);
    const at = (field?: string) => lineOf(field === undefined ? [i] : [i, field]);
    return read.success ? [{ ...read.data, file, at }] : [];
  });
}

function whole<T extends object>({ file, data, lineOf }: SurveyFile, schema: z.ZodType<T>): Placed<T>[] {
  const read = schema.safeParse(data);
  const at = (field?: string) => (field === undefined ? 1 : lineOf([field]));
  return read.success ? [{ ...read.data, file, at }] : [];
}

/** The bank, the questionnaires and the afnames of these files, as far as they can be read. Never throws. */
export function readSurveySources(files: readonly SurveyFile[]): SurveySources {
  const of = (pattern: RegExp) => files.filter(({ file }) => pattern.test(file));
  const ledger = of(/^surveys\/gebruikt\.ya?ml$/);
  return {
    items: of(/^surveys\/vragenbank\/[^/]+\.json$/).flatMap((file) => entries(file, itemSchema)),
    scales: of(/^surveys\/schalen\.json$/).flatMap((file) => entries(file, scaleSchema)),
    questionnaires: of(/^surveys\/(?!schalen\.)[^/]+\.json$/).flatMap((file) =>
      whole(file, questionnaireSchema),
    ),
    afnames: of(/^surveys\/afnames\/[^/]+\.ya?ml$/).flatMap((file) => whole(file, afnameSchema)),
    used: ledger.length === 0 ? undefined : ledger.flatMap((file) => entries(file, usedWordingSchema)),
    exceptions: of(/^surveys\/uitzonderingen\.ya?ml$/).flatMap((file) => entries(file, exceptionSchema)),
  };
}

/** Who is asked this item, by the questionnaires that ask it; undefined when none does. */
function askedOf(sources: SurveySources, id: string): Questionnaire['role'] | undefined {
  return sources.questionnaires.find(({ items }) => items.includes(id))?.role;
}

/** Whether a child reads this item: one of a pupil's questionnaire, or of a set that starts with K or L. */
export function isForPupils(sources: SurveySources, id: string): boolean {
  const role = askedOf(sources, id);
  return role === undefined ? /^[KL]\d/.test(id) : role === 'leerling';
}
