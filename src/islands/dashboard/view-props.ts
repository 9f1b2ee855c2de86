import type { OpenedSurvey } from '../opening/protocol.ts';
import type { ChosenFile } from './chosen-file.ts';
import type { PlanChapter } from './plan-chapters.ts';
import type { FigureDatabase } from './use-database.ts';

/**
 * What every view of the dashboard gets. All of it is released: a view never sees an answer, and may show, print or
 * export anything that it computes from here. A view starts with an `<h2>`; title, choice of afname and navigation
 * stand above it already.
 */
export interface ViewProps {
  /** All releases of the own school, newest year first: this year's inbox and earlier archives, of any role. */
  surveys: readonly [OpenedSurvey, ...OpenedSurvey[]];
  /** The one of `surveys` that is chosen above the views; whoever compares looks for its role in the others. */
  survey: OpenedSurvey;
  /** Cubes of other schools that were dropped along; for the board's comparison only, and never to be named. */
  others: readonly OpenedSurvey[];
  /** The files that were chosen, sealed as they are; only closing an afname reads them again. */
  files: readonly ChosenFile[];
  /** DuckDB with the cells of `surveys`; `undefined` while it starts, `absent` when it does not: work without it then. */
  database: FigureDatabase;
  /** Tries to start the database once more. */
  onRetryDatabase(): void;
  /** The chapters of the plan and the sections that they carry, for links from a question to its promise. */
  plan: readonly PlanChapter[];
  /** True when this is the invented school of the demo. */
  isDemo: boolean;
  /** Forgets everything and goes back to the opening screen. */
  onClose(): void;
}
