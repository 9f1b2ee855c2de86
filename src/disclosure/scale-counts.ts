import { codesPerQuestion } from './answer-codes.ts';
import type { ConsistencySums } from './consistency.ts';
import { scoreWidth, type ScoreLookUp } from './score-look-up.ts';

/**
 * What is counted of the scales beside their low-score tables: how often each sum of gains came by, and of each cell how
 * many of its answers came from a response that left a question of the scale open. The complete ones are the rest.
 */
export interface ScaleCounts {
  /**
   * Counts one response, of which `places` has the cell of every question and `gained` the gains of every scale, and puts
   * the cells of the low-score tables behind those of the questions.
   */
  add(places: Int32Array, gained: Int32Array): void;
  /** The sums over complete responses; `countsOf` gives the counts of a question over all units. */
  consistency(scale: number, countsOf: (question: number) => readonly number[]): ConsistencySums | undefined;
}

/** Nothing counted yet. `offsets`: where the tables of the questions and then of the scales begin. */
export function createScaleCounts({ scales, gains }: ScoreLookUp, offsets: Uint32Array): ScaleCounts {
  const questions = offsets.length - scales.length;
  /** The look-ups of all scales behind each other. */
  const starts = scales.map((_, at) =>
    scales.slice(0, at).reduce((sum, { columns }) => sum + columns.length, 0),
  );
  const size = scales.reduce((sum, { columns }) => sum + columns.length, 0);
  const [first, complete] = [Uint32Array.from(starts), Int32Array.from(scales, (own) => own.complete)];
  const times = new Uint32Array(size);
  const scorePlaces = new Int32Array(size);
  scales.forEach(({ columns }, scale) => {
    columns.forEach((column, gained) => {
      scorePlaces[(starts[scale] ?? 0) + gained] = (offsets[questions + scale] ?? 0) + column;
    });
  });
  const incomplete = new Uint32Array((offsets[questions] ?? 0) + scales.length * scoreWidth);

  function addIncomplete(scale: number, places: Int32Array): void {
    for (const question of scales[scale]?.items ?? []) {
      const place = places[question] ?? 0;
      incomplete[place] = (incomplete[place] ?? 0) + 1;
    }
  }

  function add(places: Int32Array, gained: Int32Array): void {
    for (let scale = 0; scale < first.length; scale += 1) {
      const sum = gained[scale] ?? 0;
      const look = (first[scale] ?? 0) + sum;
      times[look] = (times[look] ?? 0) + 1;
      places[questions + scale] = scorePlaces[look] ?? 0;
      if (sum < (complete[scale] ?? 0)) addIncomplete(scale, places);
    }
  }

  function consistency(
    scale: number,
    countsOf: (question: number) => readonly number[],
  ): ConsistencySums | undefined {
    const own = scales[scale];
    if (own === undefined) return undefined;
    const [sums, squares] = [new Float64Array(own.items.length), new Float64Array(own.items.length)];
    own.items.forEach((question, at) => {
      countsOf(question).forEach((count, code) => {
        const gain = gains[question * codesPerQuestion + code] ?? 0;
        const score = gain === 0 ? 0 : gain - own.step;
        const whole = count - (incomplete[(offsets[question] ?? 0) + code] ?? 0);
        sums[at] = (sums[at] ?? 0) + whole * score;
        squares[at] = (squares[at] ?? 0) + whole * score * score;
      });
    });
    const start = starts[scale] ?? 0;
    const whole = { n: 0, total: 0, totalSquares: 0 };
    times.subarray(start + own.complete, start + own.columns.length).forEach((count, total) => {
      whole.n += count;
      whole.total += count * total;
      whole.totalSquares += count * total * total;
    });
    return { ...whole, sums, squares };
  }

  return { add, consistency };
}
