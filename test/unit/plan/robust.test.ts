import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/plan/check.ts';
import { readSources } from '../../../src/plan/sources/sources.ts';
import { issuesOf, schoolFiles, today } from '../../support/school-files.ts';

const real = schoolFiles('test/fixtures/plan-met-fouten');
const names = Object.keys(real);
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '---\n',
    '- ',
    '# ',
    '<Contact rol="',
    '<Step titel=',
    '[',
    '](',
    '{/*',
    '```',
    '|',
    ': ',
    '&a',
    '*a',
    '\n',
    '\t',
    '1. ',
    'vijf rollen:\n',
    '%',
    'http://',
    '\r\n',
    '#%%',
  ),
  fc.constantFrom(...Object.values(real).flatMap((text) => text.split('\n'))),
);
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

describe('the check on anything', () => {
  it('never throws on random text in any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), text, (file, content) => {
        for (const { line, message } of issuesOf({ ...real, [file]: content })) {
          expect(line).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: 25 },
    );
  });

  it('never throws on a real file with a piece cut out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(4000), fc.nat(400), (file, from, length) => {
        const whole = real[file] ?? '';
        issuesOf({
          ...real,
          [file]:
            whole.slice(0, from % (whole.length + 1)) + whole.slice((from % (whole.length + 1)) + length),
        });
      }),
      { numRuns: 25 },
    );
  });

  it('never throws on random data in the files of data', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names.filter((name) => !name.endsWith('.mdx'))),
        fc.json(),
        (file, json) => {
          issuesOf({ ...real, [file]: json });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('lets each rule run alone, on nothing and on everything', () => {
    for (const files of [{}, real]) {
      const sources = readSources(files, { today });
      for (const rule of rules) expect(Array.isArray(rule(sources))).toBe(true);
    }
  });

  it('reads files of Windows as the same', () => {
    const windows = Object.fromEntries(
      Object.entries(real).map(([file, content]) => [file, `\uFEFF${content.replaceAll('\n', '\r\n')}`]),
    );
    expect(issuesOf(windows)).toEqual(issuesOf(real));
  });
});
