import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/disclosure/derive.ts';
import { findingsOf, type Pickable } from '../../../src/report/findings.ts';
import { progressOf } from '../../../src/report/progress.ts';
import { progressText } from '../../../src/text/measures.ts';
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

describe('whether a finding moved', () => {
  it('is told with counts, shares and an interval that holds the difference', () => {
    const [counts = '', between = ''] = progressOf(findingOf(then, 'vraag-L05'), cubes);
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
    expect(from).toBeGreaterThan(0);
  });

  it('gives the margins of a subject, and no verdict of its own', () => {
    const sentences = progressOf(findingOf(then, 'onderwerp-VB'), cubes).join(' ');
    expect(sentences).toMatch(/In 2024-2025: 2,\d \(waarschijnlijk tussen .*In 2026-2027: 3,\d/);
    expect(sentences).not.toMatch(/significant|trend|beter|slechter|oorzaak/);
  });

  it('says so when there is no later year, when the question changed, and when nothing was measured', () => {
    expect(progressOf(findingOf(findingsOf(now), 'vraag-L05'), cubes)).toEqual([progressText.later]);
    const other = derive(now, (all) => ({
      ...all,
      questions: all.questions.map((question) => ({ ...question, text: `${question.text} Echt?` })),
    }));
    expect(progressOf(findingOf(then, 'vraag-L05'), [other])).toEqual([progressText.changed]);
    expect(progressOf({ soort: 'anders', tekst: 'x' }, cubes)).toEqual([progressText.nobodySays]);
  });
});
