import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/charts/csv.ts';
import { likertChart } from '../../../src/charts/likert-chart.ts';
import { likertExtent, placeBars, segmentsOf } from '../../../src/charts/likert-layout.ts';
import { likertSentence, likertTable } from '../../../src/charts/likert-words.ts';
import { people } from '../../../src/text/people.ts';
import { anItem, released, yesNo } from './rows.ts';

const kinderen = people.leerling;
const safe = [
  anItem('Op het plein voel ik mij veilig.', [9, 33, 69, 60]),
  anItem('In ons lokaal voel ik mij veilig.', [3, 15, 60, 93]),
];
const harmLabels = ['Nooit', 'Eén of twee keer', 'Ongeveer elke week', 'Bijna elke dag'];
const harm = (text: string, counts: number[]) =>
  anItem(text, counts, { construct: 'AV', reverse: true, labels: harmLabels });
const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('geometry', () => {
  it('hangs four answers between the second and the third', () => {
    const parts = segmentsOf(anItem('x', [10, 20, 30, 40]), 'centred');
    expect(parts.map(({ x1 }) => x1.toFixed(2).replace('-0.00', '0.00'))).toEqual([
      '-0.30',
      '-0.20',
      '0.00',
      '0.30',
    ]);
    expect(parts.at(-1)?.x2).toBeCloseTo(0.7);
  });

  it('hangs three answers on the middle of the middle one', () => {
    const [, middle] = segmentsOf(anItem('x', [10, 20, 70], { labels: yesNo }), 'centred');
    expect(middle?.x1).toBeCloseTo(-0.1);
    expect(middle?.x2).toBeCloseTo(0.1);
  });

  it('turns harm round: the worst answer is always the leftmost, in the darkest orange', () => {
    const [worst] = segmentsOf(harm('x', [60, 30, 10, 0]), 'centred');
    expect(worst).toMatchObject({ ramp: 1, count: 0 });
    expect(segmentsOf(harm('x', [60, 30, 10, 0]), 'centred').at(-1)).toMatchObject({ ramp: 5, count: 60 });
  });

  it('runs from 0 to 1 when stacked', () => {
    const parts = segmentsOf(anItem('x', [10, 20, 30, 40]), 'stacked');
    expect([parts[0]?.x1, parts.at(-1)?.x2]).toEqual([0, 1]);
  });

  it('takes one axis for all figures, so that lengths compare', () => {
    const [left, right] = likertExtent(safe);
    expect(left).toBeCloseTo(-0.25);
    expect(right).toBeCloseTo(0.9);
  });

  it('puts the question above its bar on a narrow page, and rows never overlap', () => {
    const { bars } = placeBars(
      [anItem('een lange vraag '.repeat(5).trim(), [1, 1, 1, 1]), anItem('kort', [1, 1, 1, 1])],
      {
        width: 200,
        above: true,
      },
    );
    expect(bars[0]?.lines.length).toBeGreaterThan(2);
    expect((bars[1]?.middle ?? 0) - (bars[0]?.middle ?? 0)).toBeGreaterThan(36 + 20);
  });

  it('survives a question that nobody answered', () => {
    expect(segmentsOf(anItem('x', [0, 0, 0, 0]), 'centred').every(({ x1, x2 }) => x2 - x1 === 0)).toBe(true);
  });
});

describe('sentence', () => {
  it('names the best and the least answered question, counts first', () => {
    expect(spaces(likertSentence(released(safe), kinderen))).toBe(
      '“In ons lokaal voel ik mij veilig”: 153 van de 171 kinderen (89 %) antwoordden vaak of altijd. ' +
        'Bij “Op het plein voel ik mij veilig” waren dat er 129 (75 %).',
    );
  });

  it('gives no percentage under 30 answers', () => {
    const few = [anItem('In ons lokaal voel ik mij veilig.', [0, 3, 9, 12])];
    expect(likertSentence(released(few), kinderen)).toBe(
      '“In ons lokaal voel ik mij veilig”: ongeveer 21 van de 24 kinderen antwoordden vaak of altijd.',
    );
    expect(JSON.stringify(likertTable(released(few), kinderen))).not.toContain('%');
    expect(likertTable(released(few), kinderen).rows[0]).toContain('ongeveer 21 van 24');
  });

  it('tells of harm what asks for action, and never praises a rounded nothing', () => {
    const rows = released([
      harm('Ik werd gepest.', [120, 36, 9, 6]),
      harm('Ik mocht niet meedoen.', [150, 21, 0, 0]),
    ]);
    expect(spaces(likertSentence(rows, kinderen))).toBe(
      '“Ik werd gepest”: 15 van de 171 kinderen (9 %) antwoordden ongeveer elke week of bijna elke dag. ' +
        'Eén is al genoeg om iets te doen.',
    );
    expect(likertSentence(released([harm('Ik werd gepest.', [150, 21, 0, 0])]), kinderen)).toContain(
      'geen of bijna geen kinderen',
    );
  });
});

describe('table', () => {
  it('has the columns in the order of the bars', () => {
    const table = likertTable(released([harm('Ik werd gepest.', [120, 36, 9, 6])]), kinderen);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Vraag',
      ...harmLabels.toReversed(),
      'Ongeveer elke week of bijna elke dag',
      'Overgeslagen',
      'Kinderen',
    ]);
    expect(table.rows[0]?.slice(0, 5)).toEqual(['Ik werd gepest.', '6', '9', '36', '120']);
  });
});

it('names the share of one answer apart from its count', () => {
  const table = likertTable(released([anItem('Weet jij het?', [30, 30, 60], { labels: yesNo })]), kinderen);
  expect(table.columns.map(({ label }) => label)).toContain('Aandeel “ja”');
});

describe('picture', () => {
  const draw = (mode: 'centred' | 'stacked', width: number) =>
    likertChart(released(safe), {
      document: new JSDOM().window.document,
      width,
      label: 'Veilig voelen',
      people: kinderen,
      mode,
      extent: likertExtent(safe),
    });

  it('brings no style of its own and has one name', () => {
    const svg = draw('centred', 900);
    expect(svg.querySelectorAll('style, [style]')).toHaveLength(0);
    expect(svg.getAttribute('role')).toBe('img');
    expect([...svg.querySelectorAll('[aria-label]')]).toHaveLength(0);
    expect(svg.getAttribute('aria-label')).toBe('Veilig voelen');
  });

  it('prints a number only where it fits', () => {
    const values = [...draw('centred', 900).querySelectorAll('.chart-value')].map((part) => part.textContent);
    expect(values.join(' ')).not.toMatch(/\b[257]\b/);
    expect(values.join('')).toContain('54');
  });

  it('still shows one grave answer in fifty on a telephone', () => {
    const rows = [harm('Ik werd gepest.', [132, 30, 3, 0])];
    const options = { people: kinderen, mode: 'centred', extent: [-0.3, 0.95], label: 'x' } as const;
    const svg = likertChart(released(rows), {
      ...options,
      document: new JSDOM().window.document,
      width: 310,
    });
    expect(Number(svg.querySelector('.ramp-2 rect')?.getAttribute('width'))).toBeGreaterThan(2);
  });
});

it('a part of the school is named in sentence, caption and the head of the file', () => {
  const rows = released(safe);
  expect(likertSentence(rows, kinderen, 'bovenbouw')).toMatch(/^Bovenbouw: “/);
  const { caption, columns } = likertTable(rows, kinderen, 'bovenbouw');
  expect(caption).toMatch(/; alleen bovenbouw$/);
  expect(toCsv(likertTable(rows, kinderen, 'bovenbouw'))).toContain('Vraag (alleen bovenbouw);');
  expect(columns).toHaveLength(likertTable(rows, kinderen).columns.length);
  expect(likertTable(rows, kinderen).caption).not.toContain('alleen');
});
