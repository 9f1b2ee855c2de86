import type { Bench } from './bench.ts';
import { rows as analysing } from './rows/analysing.ts';
import { rows as archive } from './rows/archive.ts';
import { rows as coldStart } from './rows/cold-start.ts';
import { rows as building } from './rows/building.ts';
import { rows as collector } from './rows/collector.ts';
import { rows as cube } from './rows/cube.ts';
import { rows as filter } from './rows/filter.ts';
import { rows as life } from './rows/life.ts';
import { rows as opening } from './rows/opening.ts';
import { rows as dashboard } from './rows/page/dashboard.ts';
import { rows as pupil } from './rows/page/pupil.ts';
import { rows as reading } from './rows/page/reading.ts';
import { rows as repaint } from './rows/page/repaint.ts';
import { rows as permuting } from './rows/permuting.ts';
import { rows as releasing } from './rows/releasing.ts';
import { rows as tally } from './rows/tally.ts';

/** Every row of the speed table, in the order of the design. */
export const rows: readonly Bench[] = [
  ...reading,
  ...building,
  ...pupil,
  ...dashboard,
  ...coldStart,
  ...repaint,
  ...cube,
  ...filter,
  ...tally,
  ...releasing,
  ...permuting,
  ...analysing,
  ...opening,
  ...archive,
  ...collector,
  ...life,
];
