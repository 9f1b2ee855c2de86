import type { ComponentType } from 'react';
import type { ViewId } from '../../text/views.ts';
import type { ViewProps } from './view-props.ts';

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
