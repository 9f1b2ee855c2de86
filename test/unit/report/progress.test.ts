import { describe, expect, it } from 'vitest';
import { yearRows } from '../../../src/analysis/years.ts';
import { derive } from '../../../src/disclosure/derive.ts';
import type { MeasureFinding } from '../../../src/domain/measure.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { findingsOf, type Pickable } from '../../../src/report/findings.ts';
import { progressOf } from '../../../src/report/progress.ts';
import { questionYears } from '../../../src/report/question-years.ts';
import { benjaminiHochberg } from '../../../src/statistics/groups/adjusted-p.ts';
import { progressText } from '../../../src/text/measure-progress.ts';
import { yearsText } from '../../../src/text/years-view.ts';
import { demoCubes } from '../../support/demo-cubes.ts';

const cubes = await demoCubes();
const [now, , before] = cubes;
if (now === undefined || before === undefined) throw new Error('the demo has too few years');
const findingOf = (all: readonly Pickable[], id: string) => {
  const found = all.find((one) => one.id === id)?.finding;
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const then = findingsOf(before);

describe('findings of the demo', () => {
  it('put the playground and weekly bullying, which were planted, among what stands out', () => {
    const standOut = findingsOf(now).flatMap(({ id, standsOut }) => (standsOut ? [id] : []));
    expect(standOut).toEqual(expect.arrayContaining(['vraag-L05', 'vraag-L14']));
  });

  it('have every question and subject, and only the school’s own row', () => {
    const all = findingsOf(now);
    expect(all.filter(({ finding }) => finding.soort === 'vraag')).toHaveLength(now.questions.length);
    expect(all.filter(({ finding }) => finding.soort === 'onderwerp')).toHaveLength(4);
  });
});

const said = (finding: MeasureFinding, from: readonly Released<Cube>[] = cubes) => {
  const { verdict, sentences } = progressOf(finding, from);
  return { verdict, text: sentences.join(' ') };
};
/** The same school in another year, as if nothing else had changed. */
const inYear = (cube: Released<Cube>, schooljaar: string) => derive(cube, (all) => ({ ...all, schooljaar }));

describe('whether a finding moved', () => {
  it('is told with counts, shares and an interval that holds the difference', () => {
    const { verdict, sentences } = progressOf(findingOf(then, 'vraag-L05'), cubes);
    const [counts = '', between = ''] = sentences;
    const [k1, n1, k2, n2] = [...counts.matchAll(/(\d+) van de (\d+)/g)].flatMap(([, k, n]) => [
      Number(k),
      Number(n),
    ]);
    const difference = (100 * (k2 ?? 0)) / (n2 ?? 1) - (100 * (k1 ?? 0)) / (n1 ?? 1);
    const [from = 0, to = 0] = [...between.matchAll(/[+−]?\d+/g)].map(([text]) =>
      Number(text.replace('−', '-')),
    );
    expect(from).toBeLessThan(difference);
    expect(to).toBeGreaterThan(difference);
    // The playground was planted to get better.
    expect([verdict, from > 0]).toEqual(['up', true]);
    expect(sentences).toContain(progressText.judged(true));
    expect(sentences).toContain(progressText.regression);
  });

  it('gives the margins of a subject, and the same verdict as the view of years', () => {
    const { verdict, text } = said(findingOf(then, 'onderwerp-VB'));
    expect(text).toMatch(/In 2024-2025: 2,\d \(waarschijnlijk tussen .*In 2026-2027: 3,\d/);
    expect(text).not.toMatch(/significant|beter|slechter|oorzaak/);
    const row = yearRows(cubes).find(({ construct }) => construct === 'VB');
    expect(row?.change).toBeDefined();
    expect(verdict).toBe(row?.change?.beyondChance === true ? 'up' : 'same');
  });

  it('is not more than chance where the very same answers come back', () => {
    for (const id of ['vraag-L05', 'onderwerp-VB', 'onderwerp-WB']) {
      const { verdict, text } = said(findingOf(then, id), [inYear(before, '2025-2026'), before]);
      expect([id, verdict]).toEqual([id, 'same']);
      expect(text).toMatch(/niet groter dan dat/);
    }
  });

  it('has the right word for two, three and five years', () => {
    const years = ['2025-2026', '2026-2027', '2027-2028', '2028-2029'].map((year) => inYear(before, year));
    for (const id of ['vraag-L05', 'onderwerp-VB']) {
      const finding = findingOf(then, id);
      expect(said(finding, [before, ...years.slice(0, 1)]).text).not.toMatch(/trend|ontwikkeling/i);
      expect(said(finding, [before, ...years.slice(0, 2)]).text).toMatch(/ontwikkeling over drie jaar/);
      expect(said(finding, [before, ...years]).text).toMatch(
        /Over (5|vijf) jaar is er geen duidelijke trend/,
      );
    }
  });

  it('is judged more carefully the more questions are followed', () => {
    const l05 = findingOf(then, 'vraag-L05');
    const others = then.flatMap(({ finding }) => (finding.soort === 'vraag' ? [finding] : []));
    const alone = questionYears(cubes, 'L05')?.change?.p ?? 1;
    expect(alone).toBeLessThan(0.05);
    // One more question that moved by chance alone can only make it less sure, never surer.
    const verdicts = others.map((other) => progressOf(l05, cubes, [l05, other]).verdict);
    expect(new Set([...verdicts, progressOf(l05, cubes, others).verdict])).not.toContain('down');
    const p = others.flatMap(({ vraag }) => questionYears(cubes, vraag)?.change?.p ?? []);
    const adjusted = benjaminiHochberg(p)[p.indexOf(alone)] ?? 1;
    expect(progressOf(l05, cubes, others).verdict).toBe(adjusted <= 0.05 ? 'up' : 'same');
  });

  it('is not told without the archive of its own year, which it asks for', () => {
    for (const id of ['vraag-L05', 'onderwerp-VB']) {
      const { verdict, text } = said(findingOf(then, id), [now]);
      expect([id, verdict]).toEqual([id, 'unknown']);
      expect(text).toContain(progressText.openToo('2024-2025'));
    }
  });

  it('is not told of what may not be known per group, unless even pupils alone differ too little', () => {
    const harm = then.filter(({ construct, finding }) => construct === 'AV' && finding.soort === 'vraag');
    expect(harm.length).toBeGreaterThan(3);
    for (const { finding } of harm) {
      expect(['unknown', 'same']).toContain(said(finding).verdict);
    }
    expect(said(findingOf(then, 'onderwerp-AV')).verdict).toBe('unknown');
  });

  it('breaks where the words or the protection changed, and says which', () => {
    const reworded = derive(before, (all) => ({
      ...all,
      questions: all.questions.map((question) => ({ ...question, text: `${question.text} Echt?` })),
    }));
    const other = derive(before, (all) => ({ ...all, base: 5 as const }));
    for (const id of ['vraag-L05', 'onderwerp-VB']) {
      const finding = findingOf(then, id);
      expect(said(finding, [now, reworded])).toMatchObject({ verdict: 'broken' });
      expect(said(finding, [now, reworded]).text).toContain(yearsText.breaks['questionnaire-changed']);
      expect(said(finding, [now, other]).text).toContain(yearsText.breaks['other-protection']);
    }
  });

  it('says so when there is no later year, when the question changed, and when nothing was measured', () => {
    expect(progressOf(findingOf(findingsOf(now), 'vraag-L05'), cubes).sentences).toEqual([
      progressText.later,
    ]);
    const other = derive(now, (all) => ({
      ...all,
      questions: all.questions.map((question) => ({ ...question, text: `${question.text} Echt?` })),
    }));
    expect(progressOf(findingOf(then, 'vraag-L05'), [other]).sentences).toEqual([progressText.changed]);
    expect(progressOf({ soort: 'anders', tekst: 'x' }, cubes).sentences).toEqual([progressText.nobodySays]);
  });
});
