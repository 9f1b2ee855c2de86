import type { Finding } from '../../domain/issue.ts';
import { publishedSchema } from '../../domain/published.ts';
import { asText, field } from '../sources/loose.ts';
import type { Sources } from '../sources/sources.ts';

/** Under this many answers a question is not for everybody to see (handbook, domain 3.4 rule 1). */
const fewest = 10;

/** Published results under another year's name, invented ones, and figures of too few people. */
export function resultsHold({ yaml }: Sources): Finding[] {
  return yaml
    .filter(({ file, faults }) => /^content\/resultaten\/[^/]+\.json$/.test(file) && faults.length === 0)
    .flatMap(({ file, data, lineOf }): Finding[] => {
      const schooljaar = asText(field(data, 'schooljaar')) ?? '';
      const found: Finding[] = [];
      if (schooljaar !== '' && !file.endsWith(`/${schooljaar}.json`)) {
        const details = { fault: 'file-name', gegeven: schooljaar } as const;
        found.push({ rule: 'resultaten', file, line: lineOf(['schooljaar']), details });
      }
      if (field(data, 'demo') === true) {
        const details = { fault: 'demo', gegeven: '' } as const;
        found.push({ rule: 'resultaten', severity: 'warning', file, line: lineOf(['demo']), details });
      }
      const parsed = publishedSchema.safeParse(data);
      for (const [at, { questions }] of (parsed.data?.afnames ?? []).entries()) {
        for (const [q, { counts, text }] of questions.entries()) {
          if (counts.reduce((sum, count) => sum + count, 0) >= fewest) continue;
          const details = { fault: 'few', gegeven: text } as const;
          found.push({ rule: 'resultaten', file, line: lineOf(['afnames', at, 'questions', q]), details });
        }
      }
      return found;
    });
}
