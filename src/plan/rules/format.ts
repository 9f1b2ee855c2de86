import { afnameSchema } from '../../domain/afname.ts';
import { calendarFileSchema } from '../../domain/calendar-duty.ts';
import { chapterSchema } from '../../domain/chapter.ts';
import { contactSchema } from '../../domain/contact.ts';
import type { Finding, FindingDetails } from '../../domain/issue.ts';
import { itemSchema, scaleSchema } from '../../domain/item.ts';
import { measureFileSchema } from '../../domain/measure.ts';
import { openQuestionSchema } from '../../domain/open-question.ts';
import { publishedSchema } from '../../domain/published.ts';
import { questionnaireSchema } from '../../domain/questionnaire.ts';
import { schoolSchema } from '../../domain/school.ts';
import { z } from '../../domain/zod.ts';
import type { Sources } from '../sources/sources.ts';
import type { YamlFile } from '../sources/yaml-file.ts';

const schemas: readonly [RegExp, z.ZodType][] = [
  [/^content\/contacten\.ya?ml$/, z.array(contactSchema)],
  [/^content\/open-vragen\.ya?ml$/, z.array(openQuestionSchema)],
  [/^content\/school\.ya?ml$/, z.object({ school: schoolSchema })],
  [/^content\/jaarkalender\.ya?ml$/, calendarFileSchema],
  [/^content\/maatregelen\/[^/]+\.ya?ml$/, measureFileSchema],
  [/^content\/resultaten\/[^/]+\.json$/, publishedSchema],
  [/^surveys\/schalen\.json$/, z.array(scaleSchema)],
  [/^surveys\/vragenbank\/[^/]+\.json$/, z.array(itemSchema)],
  [/^surveys\/[^/]+\.json$/, questionnaireSchema],
  [/^surveys\/afnames\/[^/]+\.ya?ml$/, afnameSchema],
  [/^content\/plan\/[^/]+\.mdx$/, chapterSchema],
];
const schemaOf = (file: string): z.ZodType | undefined =>
  schemas.find(([pattern]) => pattern.test(file))?.[1];

/** What zod found, in the few kinds that a reader can do something with. */
function faultOf(issue: z.core.$ZodIssue): Pick<FindingDetails['veld'], 'fault' | 'expected'> {
  switch (issue.code) {
    case 'invalid_type':
      return {
        fault:
          issue.input === undefined && !/received (?!undefined)/.test(issue.message) ? 'missing' : 'type',
        expected: issue.expected,
      };
    case 'invalid_value':
      return { fault: 'choice', expected: issue.values.join(', ') };
    case 'invalid_format':
      return { fault: 'form', expected: issue.message.startsWith('Invalid') ? issue.format : issue.message };
    case 'too_small':
      return { fault: 'size', expected: `minstens ${issue.minimum}` };
    case 'too_big':
      return { fault: 'size', expected: `hoogstens ${issue.maximum}` };
    default:
      return { fault: 'other', expected: issue.message };
  }
}

function fieldsOf({ file, data, lineOf }: YamlFile): Finding[] {
  const schema = schemaOf(file);
  const result = schema?.safeParse(data, { reportInput: true });
  if (result === undefined || result.success) return [];
  return (
    result.error.issues
      // A status without name or date is the rule `status`; impossible dates are `kalenderdatum`.
      .filter(
        ({ code, path }) =>
          code !== 'custom' && !path.some((step) => /^(vastgesteldOp|data)$/.test(String(step))),
      )
      .map((issue): Finding => {
        const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
        const veld = path
          .map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : i === 0 ? step : `.${step}`))
          .join('');
        return { rule: 'veld', file, line: lineOf(path), details: { veld, ...faultOf(issue) } };
      })
  );
}

/** Files that cannot be read as what they are: broken YAML, front matter without an end, fields that are missing or wrong. */
export function filesAreWhole({ yaml, documents }: Sources): Finding[] {
  const fronts = documents.flatMap(({ front }) => front ?? []);
  const broken = [...yaml, ...fronts].flatMap(({ file, faults }) =>
    // One slip in YAML makes many messages; the first is where it is.
    faults
      .slice(0, 1)
      .map(({ line, fault }): Finding => ({ rule: 'opmaak', file, line, details: { fault } })),
  );
  const unclosed = documents
    .filter((document) => document.unclosed)
    .map(({ file }): Finding => ({ rule: 'opmaak', file, line: 1, details: { fault: 'unclosed' } }));
  const bare = documents
    .filter(({ file, front, unclosed: open }) => front === undefined && !open && schemaOf(file) !== undefined)
    .map(({ file }): Finding => ({ rule: 'opmaak', file, line: 1, details: { fault: 'no-front-matter' } }));
  const whole = [...yaml, ...fronts].filter(({ faults }) => faults.length === 0);
  return [...broken, ...unclosed, ...bare, ...whole.flatMap(fieldsOf)];
}
