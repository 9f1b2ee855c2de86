import type { Finding } from '../../domain/issue.ts';
import { asList, asText, asTexts, field } from '../sources/loose.ts';
import type { Sources } from '../sources/sources.ts';

/** A part of the plan that no question follows, and a question that follows no part of the plan. */
export function promisesAreAsked({ documents, yaml }: Sources): Finding[] {
  const promised = documents
    .filter(({ file }) => /^content\/plan\//.test(file))
    .flatMap(({ file, front }) =>
      asTexts(field(front?.data, 'bron')).map((deel, i) => ({
        deel,
        file,
        line: front?.lineOf(['bron', i]) ?? 1,
      })),
    );
  const used = new Set(
    yaml
      .filter(({ file }) => /^surveys\/(?!schalen)[^/]+\.json$/.test(file))
      .flatMap(({ data }) => asTexts(field(data, 'items'))),
  );
  const items = yaml
    .filter(({ file }) => /^surveys\/vragenbank\/.*\.json$/.test(file))
    .flatMap(({ file, data, lineOf }) =>
      asList(data).map((item, i) => ({
        file,
        line: lineOf([i, 'section']),
        id: asText(field(item, 'id')) ?? '',
        deel: asText(field(item, 'section')) ?? '',
      })),
    );
  const asked = items.filter(({ id }) => used.size === 0 || used.has(id));
  const sections = new Set(promised.map(({ deel }) => deel));
  const open = promised.filter(({ deel }) => !asked.some((item) => item.deel === deel));
  const loose = Map.groupBy(
    items.filter(({ deel }) => !sections.has(deel)),
    ({ deel }) => deel,
  );
  return [
    ...[...Map.groupBy(open, ({ deel }) => deel).values()].flatMap(([first]): Finding[] =>
      first === undefined
        ? []
        : [
            {
              rule: 'belofte-zonder-vraag',
              severity: 'warning',
              file: first.file,
              line: first.line,
              details: { deel: first.deel },
            },
          ],
    ),
    ...[...loose].flatMap(([deel, [first, ...more]]): Finding[] =>
      first === undefined
        ? []
        : [
            {
              rule: 'vraag-zonder-belofte',
              severity: 'warning',
              file: first.file,
              line: first.line,
              details: { deel, vragen: [first, ...more].map(({ id }) => id).join(', ') },
            },
          ],
    ),
  ];
}

const statuses = ['sjabloon', 'concept', 'vastgesteld'];

/** Every text of the plan says how final it is; an adopted one by whom and when. */
export function statusIsWhole({ documents }: Sources): Finding[] {
  return documents.flatMap(({ file, front, unclosed }): Finding[] => {
    const asks = /^content\/(plan|protocollen|klachtenregeling)\//.test(file);
    const status = asText(field(front?.data, 'status'));
    if (unclosed || (front !== undefined && front.faults.length > 0) || (status === undefined && !asks))
      return [];
    const line = front?.lineOf(['status']) ?? 1;
    const report = (fault: 'missing' | 'unknown' | 'no-name' | 'no-date'): Finding => ({
      rule: 'status',
      file,
      line,
      details: { fault, status: status ?? '' },
    });
    if (status === undefined) return [report('missing')];
    if (!statuses.includes(status)) return [report('unknown')];
    if (status !== 'vastgesteld') return [];
    const absent = (name: string) => asText(field(front?.data, name)) === undefined;
    return [
      ...(absent('vastgesteldDoor') ? [report('no-name')] : []),
      ...(absent('vastgesteldOp') ? [report('no-date')] : []),
    ];
  });
}
