import { groupFlags, type FlagInput } from '../../../src/statistics/groups/group-flags.ts';
import { seededRandom } from '../../unit/disclosure/sample.ts';
import { type Bench, timed } from '../bench.ts';

/** 233 pupils in nine groups with three scores each, some without. */
function school(): FlagInput {
  const random = seededRandom(5);
  const column = (): Float64Array =>
    Float64Array.from({ length: 233 }, () => (random() < 0.03 ? NaN : 1 + Math.floor(random() * 25) / 6));
  return {
    scores: [column(), column(), column()],
    groups: Int32Array.from({ length: 233 }, (_, i) => i % 9),
    groupCount: 9,
    permutations: 20_000,
  };
}

const permuting: Bench = {
  name: '20.000 permutaties van 233 leerlingen en 3 schalen',
  unit: 'ms',
  anchorName: null,
  target: 'onder 500 ms',
  isMet: ({ ours }) => ours < 500,
  isQuick: true,
  prepare() {
    const input = school();
    return Promise.resolve({ ours: () => timed(() => groupFlags(input)) });
  },
};

export const rows = [permuting];
