import type { ItemRow, ResponseRow, ScaleRow } from '../../../src/analysis/rows.ts';
import { likertChart } from '../../../src/charts/likert-chart.ts';
import { likertSentence, likertTable } from '../../../src/charts/likert-words.ts';
import { responseChart } from '../../../src/charts/response-chart.ts';
import { responseSentence } from '../../../src/charts/response-words.ts';
import { scaleChart } from '../../../src/charts/scale-chart.ts';
import { people } from '../../../src/text/people.ts';

/** Not run: the type check is the test. Counts that `disclosure` did not release reach no picture, table or sentence. */
export function rawCountsAreRefused(
  items: ItemRow[],
  groups: ResponseRow[],
  scale: ScaleRow,
  frame: { document: Document; width: number; label: string },
): void {
  const who = people.leerling;
  // @ts-expect-error raw counts in a chart
  likertChart(items, { ...frame, people: who, mode: 'centred', extent: [-1, 1] });
  // @ts-expect-error raw counts in a table
  likertTable(items, who);
  // @ts-expect-error raw counts in a sentence
  likertSentence(items, who);
  // @ts-expect-error raw counts in the response chart
  responseChart(groups, { ...frame, people: who });
  // @ts-expect-error raw counts in the response sentence
  responseSentence(groups, who);
  // @ts-expect-error a raw mean on the scale
  scaleChart(scale, frame);
}
