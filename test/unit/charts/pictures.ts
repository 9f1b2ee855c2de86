import { JSDOM } from 'jsdom';
import { funnelChart } from '../../../src/charts/funnel-chart.ts';
import { heatChart } from '../../../src/charts/heat-chart.ts';
import { intervalChart } from '../../../src/charts/interval-chart.ts';
import { likertChart } from '../../../src/charts/likert-chart.ts';
import { likertExtent } from '../../../src/charts/likert-layout.ts';
import { lowChart } from '../../../src/charts/low-chart.ts';
import { monthChart } from '../../../src/charts/month-chart.ts';
import { responseChart } from '../../../src/charts/response-chart.ts';
import { scaleChart } from '../../../src/charts/scale-chart.ts';
import { yearChart } from '../../../src/charts/year-chart.ts';
import { people } from '../../../src/text/people.ts';
import { aGroup, anItem, aScale, released } from './rows.ts';

const frame = () => ({ document: new JSDOM().window.document, width: 760, label: 'plaatje' });

const cell = (
  label: string,
  mean: number | undefined,
  state: 'lower' | 'higher' | 'alike' | 'few' | 'hidden',
) => ({ atom: label, label, n: 23, mean, shrunken: undefined, kept: undefined, state });
const heat = (construct: 'WB' | 'VB', states: readonly Parameters<typeof cell>[2][]) => ({
  construct,
  items: 3,
  min: 1,
  max: 4,
  school: 3.2,
  groups: states.map((state, i) =>
    cell(`5/6 ${'abcde'[i]}`, state === 'hidden' ? undefined : 3 + i / 5, state),
  ),
  refused: undefined,
});

const year = (schooljaar: string, mean: number, broken?: 'questionnaire-changed') => ({
  ...aScale('VB', mean),
  schooljaar,
  enrolled: 200,
  broken,
});

const items = released([
  anItem('Op het plein voel ik mij veilig.', [9, 33, 69, 60]),
  anItem('In ons lokaal voel ik mij veilig.', [3, 15, 60, 93]),
]);

/** Every chart with figures of our own that bring out each of its marks, by the name of its file. */
export const pictures: Readonly<Record<string, () => SVGSVGElement>> = {
  'funnel-chart': () =>
    funnelChart(
      released({
        construct: 'VB' as const,
        own: { n: 160, mean: 3.1 },
        others: [
          { n: 60, mean: 3.3 },
          { n: 190, mean: 3.15 },
          { n: 300, mean: 3.0 },
        ],
        median: 3.15,
        band: [3.0, 3.3] as const,
        limits: [50, 150, 250, 350].map((n) => ({
          n,
          inner: [3.1 - 3 / Math.sqrt(n), 3.1 + 3 / Math.sqrt(n)] as const,
          outer: [3.1 - 5 / Math.sqrt(n), 3.1 + 5 / Math.sqrt(n)] as const,
        })),
        target: 3.1,
        outside: 'no' as const,
      }),
      frame(),
    ),
  'heat-chart': () =>
    heatChart(
      released([
        heat('WB', ['alike', 'lower', 'few', 'hidden', 'alike']),
        heat('VB', ['higher', 'alike', 'few', 'hidden', 'lower']),
      ]),
      frame(),
    ),
  'interval-chart': () =>
    intervalChart(
      released([
        { label: '5/6 a', value: 3.1, margin: [2.9, 3.3] as const, hollow: 3.0 },
        { label: '5/6 b', detail: 'team', value: 3.4, margin: [3.2, 3.6] as const },
        { label: '7/8 a', value: undefined, margin: undefined, missing: 'te weinig antwoorden' },
      ]),
      {
        ...frame(),
        domain: [1, 4],
        ticks: [1, 2, 3, 4],
        tickText: String,
        axis: 'cijfer',
        line: { at: 3.2, label: 'school 3,2' },
      },
    ),
  'likert-chart': () =>
    likertChart(items, {
      ...frame(),
      mode: 'centred',
      extent: likertExtent(items),
      people: people.leerling,
    }),
  'low-chart': () =>
    lowChart(
      released({ construct: 'WB' as const, cut: 2.1, items: 3, low: 6, notLow: 54, noScore: 3 }),
      frame(),
    ),
  'month-chart': () =>
    monthChart(
      released({
        months: ['2025-09', '2025-10', '2025-11', '2025-12'].map((month, i) => ({
          month,
          schooljaar: '2025-2026',
          count: 2 * i,
        })),
        limits: {
          mean: 3,
          meanCi: [2, 4] as const,
          limits95: [0, 7] as const,
          limits998: [0, 9] as const,
          dispersion: 1,
          cautions: [],
        },
        refused: undefined,
      }),
      frame(),
    ),
  'response-chart': () =>
    responseChart(released([aGroup('5/6 a', 23, 25), aGroup('5/6 b', 22, 24), aGroup('5/6 c', 14, 23)]), {
      ...frame(),
      people: people.leerling,
    }),
  'scale-chart': () => scaleChart(released(aScale('WB', 3.2)), frame()),
  'year-chart': () =>
    yearChart(
      released({
        construct: 'VB' as const,
        points: [
          year('2022-2023', 2.4, 'questionnaire-changed'),
          year('2023-2024', 2.6),
          year('2024-2025', 2.9),
          year('2025-2026', 3.1),
        ],
        comparable: 3,
        change: undefined,
        trend: undefined,
      }),
      frame(),
    ),
};
