import type { ComponentType } from 'react';
import type { ViewId } from '../../text/views.ts';
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

export interface ViewEntry {
  id: ViewId;
  /** `look`: what the figures say. `act`: what follows from them. */
  kind: 'look' | 'act';
  /** Loads the view when it is first opened. Left out: the view is not there yet and has no place in the navigation. */
  load?: () => Promise<{ default: ComponentType<ViewProps> }>;
}

/** The views in the order of the navigation. To add one: its name in `text/views.ts`, its line here. */
export const views: readonly ViewEntry[] = [
  { id: 'overzicht', kind: 'look', load: () => import('./overview/OverviewView.tsx') },
  { id: 'vragen', kind: 'look', load: () => import('./questions/QuestionsView.tsx') },
  { id: 'groepen', kind: 'look', load: () => import('./groups/GroupsView.tsx') },
  { id: 'jaren', kind: 'look', load: () => import('./years/YearsView.tsx') },
  { id: 'bestuur', kind: 'look', load: () => import('./board/BoardView.tsx') },
  { id: 'incidenten', kind: 'look', load: () => import('./incidents/IncidentsView.tsx') },
  { id: 'techniek', kind: 'look', load: () => import('./technical/TechnicalView.tsx') },
  { id: 'verken', kind: 'look', load: () => import('./explore/ExploreView.tsx') },
  { id: 'rapport', kind: 'act', load: () => import('./report/ReportView.tsx') },
  { id: 'maatregelen', kind: 'act', load: () => import('./measures/MeasuresView.tsx') },
  { id: 'publiceren', kind: 'act', load: () => import('./publish/PublishView.tsx') },
  { id: 'afsluiten', kind: 'act', load: () => import('../closing/ClosingView.tsx') },
];
