import { describe, expect, it } from 'vitest';
import { chapterSchema } from '../../../src/domain/chapter.ts';
import { numberedListUnder } from '../../../src/plan/numbered-list.ts';
import { frontMatter, mdx, read } from './content.ts';

const chapters = mdx
  .filter(({ path }) => path.startsWith('plan/'))
  .map(({ path, text }) => ({ path, text, data: chapterSchema.parse(frontMatter(text)) }));

const rulesUnder = (heading: RegExp) => numberedListUnder(read('plan/03-afspraken.mdx'), heading);

describe('chapters of the plan', () => {
  it('have the number of their file, from 1 without a gap', () => {
    for (const { path, data } of chapters) {
      expect(path).toContain(`/${String(data.volgorde).padStart(2, '0')}-`);
    }
    expect(chapters.map(({ data }) => data.volgorde).sort()).toEqual([1, 2, 3, 4, 5, 6]);
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

  it('say that the anti-pestprotocol does not hold yet, and when the yearly duties fall', () => {
    const text = read('plan/05-pesten.mdx').replace(/\s+/g, ' ');
    expect(text).toContain('Het anti-pestprotocol is nog niet vastgesteld');
    expect(text).toContain('laatste week van september');
    expect(text).toMatch(/Twee keer per jaar .* groep 3 tot en met 8/);
  });
});
