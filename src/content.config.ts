import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { chapterSchema } from './domain/chapter.ts';
import { contactSchema } from './domain/contact.ts';
import { openQuestionSchema } from './domain/open-question.ts';
import { schoolSchema } from './domain/school.ts';
import { taskSchema, termSchema } from './domain/task.ts';

/** `03-afspraken.mdx` is `/plan/afspraken/`: a chapter keeps its address when the order changes. */
const withoutNumber = ({ entry }: { entry: string }) => entry.replace(/^\d+-/, '').replace(/\.mdx$/, '');

/** A YAML list as entries that are named by one of their fields and know their place. */
const listNamedBy = (field: string) => (text: string) =>
  Object.fromEntries(
    (parse(text) as Record<string, unknown>[]).map((entry, plek) => [
      String(entry[field]),
      { ...entry, plek },
    ]),
  );

export const collections = {
  school: defineCollection({
    loader: file('content/school.yaml', {
      parser: (text) => parse(text) as Record<string, Record<string, unknown>>,
    }),
    schema: schoolSchema,
  }),
  contacten: defineCollection({
    loader: file('content/contacten.yaml', { parser: listNamedBy('rol') }),
    schema: contactSchema,
  }),
  openVragen: defineCollection({
    loader: file('content/open-vragen.yaml', { parser: listNamedBy('id') }),
    schema: openQuestionSchema,
  }),
  vragen: defineCollection({
    loader: file('content/vragen.yaml', { parser: listNamedBy('id') }),
    schema: taskSchema,
  }),
  begrippen: defineCollection({
    loader: file('content/begrippen.yaml', { parser: listNamedBy('woord') }),
    schema: termSchema,
  }),
  plan: defineCollection({
    loader: glob({ base: 'content/plan', pattern: '*.mdx', generateId: withoutNumber }),
    schema: chapterSchema,
  }),
  paginas: defineCollection({
    loader: glob({ base: 'content/paginas', pattern: '*.mdx', generateId: withoutNumber }),
  }),
};
