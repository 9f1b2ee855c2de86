import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chapterSchema } from '../../../src/domain/chapter.ts';
import { schoolSchema } from '../../../src/domain/school.ts';
import { z } from '../../../src/domain/zod.ts';
import { frontMatter, mdx, read } from './content.ts';

const school = z.object({ school: schoolSchema }).parse(parse(read('school.yaml'))).school;
const chapters = mdx
  .filter(({ path }) => path.startsWith('plan/'))
  .map(({ path, text }) => ({ path, text, data: chapterSchema.parse(frontMatter(text)) }));

/** The rules under the heading that matches, in order. */
function rulesUnder(heading: RegExp): string[] {
  const parts = read('plan/03-afspraken.mdx').split(/^## /m);
  const part = parts.find((text) => heading.test(text.split('\n')[0] ?? '')) ?? '';
  return [...part.matchAll(/^\d+\. (.+)$/gm)].map(([, rule]) => rule ?? '');
}

describe('chapters of the plan', () => {
  it('have the number of their file and a place in school.yaml', () => {
    for (const { path, data } of chapters) {
      expect(path).toContain(`/${String(data.volgorde).padStart(2, '0')}-`);
      expect(school.plan.hoofdstukken[data.volgorde - 1]).toBe(data.kort);
    }
  });

  it('are adopted only with by whom and when', () => {
    const draft = { ...chapters[0]?.data, status: 'vastgesteld' };
    expect(chapterSchema.safeParse(draft).success).toBe(false);
    const adopted = { ...draft, vastgesteldDoor: 'directie', vastgesteldOp: '2026-12-01' };
    expect(chapterSchema.safeParse(adopted).success).toBe(true);
  });

  it('carry over all rules: 5, 4, 9 and 9', () => {
    expect(rulesUnder(/groepsafspraken/)).toHaveLength(5);
    expect(rulesUnder(/met elkaar omgaan/)).toHaveLength(4);
    expect(rulesUnder(/gedragen op school/)).toHaveLength(9);
    expect(rulesUnder(/medewerkers/)).toHaveLength(9);
    expect(rulesUnder(/groepsafspraken/)[4]).toBe('Ik schop, sla of scheld niet');
  });

  it('do not pass off consent by enrolment as valid', () => {
    const parents = read('plan/03-afspraken.mdx').split('## Afspraken voor ouders')[1] ?? '';
    expect(parents).toContain('<OpenVraag id="toestemming-bij-inschrijving" />');
    expect(parents).not.toMatch(/u gaat akkoord|u geeft toestemming/i);
  });

  it('say that the anti-pestprotocol is missing, and when the yearly duties fall', () => {
    const text = read('plan/05-pesten.mdx').replace(/\s+/g, ' ');
    expect(text).toContain('Het anti-pestprotocol is er nog niet');
    expect(text).toContain('laatste week van september');
    expect(text).toMatch(/Twee keer per jaar .* groep 3 tot en met 8/);
  });
});
