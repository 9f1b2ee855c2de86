import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { annexSchema } from './domain/annex.ts';
import { calendarEntrySchema } from './domain/calendar-duty.ts';
import { chapterSchema } from './domain/chapter.ts';
import { contactSchema } from './domain/contact.ts';
import { manualSchema } from './domain/manual.ts';
import { measureFileSchema } from './domain/measure.ts';
import { openQuestionSchema } from './domain/open-question.ts';
import { publishedSchema } from './domain/published.ts';
import { schoolSchema } from './domain/school.ts';
import { stepPathSchema } from './domain/steps.ts';
import { z } from './domain/zod.ts';
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

/** The duties of the calendar, each with the day on which the file last changed. */
function dutiesById(text: string): Record<string, Record<string, unknown>> {
  const { bijgewerkt, plichten } = parse(text) as {
    bijgewerkt: unknown;
    plichten: Record<string, unknown>[];
  };
  return Object.fromEntries(
    plichten.map((duty, plek) => [String(duty['id']), { ...duty, plek, bijgewerkt }]),
  );
}

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
  protocollen: defineCollection({
    loader: glob({ base: 'content/protocollen', pattern: '*.mdx', generateId: withoutNumber }),
    schema: annexSchema,
  }),
  klachtenregeling: defineCollection({
    loader: glob({ base: 'content/klachtenregeling', pattern: 'index.mdx', generateId: withoutNumber }),
    schema: annexSchema,
  }),
  stappen: defineCollection({
    loader: glob({ base: 'content/stappen', pattern: '*.yaml' }),
    schema: stepPathSchema,
  }),
  kinderen: defineCollection({
    loader: glob({ base: 'content/kinderen', pattern: '*.mdx', generateId: withoutNumber }),
    schema: z.object({ titel: z.string().min(1), inleiding: z.string().min(1) }),
  }),
  jaarkalender: defineCollection({
    loader: file('content/jaarkalender.yaml', { parser: dutiesById }),
    schema: calendarEntrySchema,
  }),
  maatregelen: defineCollection({
    loader: glob({ base: 'content/maatregelen', pattern: '*.yaml' }),
    schema: measureFileSchema,
  }),
  resultaten: defineCollection({
    loader: glob({ base: 'content/resultaten', pattern: '*.json' }),
    schema: publishedSchema,
  }),
  handleiding: defineCollection({
    loader: glob({ base: 'content/handleiding', pattern: '*.mdx' }),
    schema: manualSchema,
  }),
  paginas: defineCollection({
    loader: glob({ base: 'content/paginas', pattern: '*.mdx', generateId: withoutNumber }),
  }),
};
