import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { scaleChart } from '../../../src/charts/scale-chart.ts';
import { scaleSentence, scaleTable, scaleVerdict } from '../../../src/charts/scale-words.ts';
import { aScale, released } from './rows.ts';

const draw = (row: ReturnType<typeof aScale>) =>
  scaleChart(released(row), { document: new JSDOM().window.document, width: 360, label: 'Welbevinden' });

describe('words', () => {
  it('give the margin as a sentence', () => {
    expect(scaleVerdict(aScale('WB', 3.2))).toBe('Waarschijnlijk tussen 3,1 en 3,3.');
  });

  it('say why there is no figure', () => {
    expect(scaleVerdict(aScale('WB', undefined))).toBe('Te weinig antwoorden voor een cijfer.');
    expect(scaleVerdict(aScale('WB', 4, { margin: undefined, refused: 'no-spread' }))).toContain(
      'hetzelfde antwoord',
    );
  });

  it('give every figure in the order of the report, and rank none', () => {
    const rows = released([aScale('WB', 3.21), aScale('VB', 3.18), aScale('AV', 3.6)]);
    expect(scaleSentence(rows)).toBe(
      'Op een schaal van 1 tot 4: welbevinden 3,2, veilig voelen 3,2 en geen last van pesten en geweld 3,6.',
    );
  });

  it('hold no verdict', () => {
    const text = JSON.stringify([
      scaleSentence(released([aScale('WB', 1.2)])),
      scaleTable(released([aScale('WB', 1.2)])),
    ]);
    expect(text).not.toMatch(/significant|bewezen|oorzaak|onveilig|trend|slecht/i);
  });
});

describe('picture', () => {
  it('always shows the whole scale', () => {
    const ticks = [...draw(aScale('WB', 3.2)).querySelectorAll('.chart-soft text')].map(
      (text) => text.textContent,
    );
    expect(ticks).toEqual(['1', '2', '3', '4']);
  });

  it('has no dot and no capsule where the figure is refused', () => {
    expect(draw(aScale('WB', undefined)).querySelectorAll('.chart-dot, .chart-capsule')).toHaveLength(0);
  });
});
