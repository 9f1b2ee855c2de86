import type { Refused } from '../statistics/refusal.ts';

/** A figure, or why it is not given. */
export type Given<T> = T | Refused;

export type Ends = readonly [number, number];

/** What is said of one mean. */
export interface Described {
  n: Given<number>;
  mean: Given<number>;
  sd: Given<number>;
  se: Given<number>;
  ci: Given<Ends>;
}

export interface ShareFigure {
  k: Given<number>;
  n: Given<number>;
  p: Given<number>;
  ci: Given<Ends>;
}

export interface ItemInGroup {
  n: Given<number>;
  counts: Given<Record<string, number>>;
  top: Given<ShareFigure>;
}

/** One question, answers as given. */
export interface ItemFigures extends Described {
  missing: Given<number>;
  counts: Given<Record<string, number>>;
  top: Given<ShareFigure>;
  byGroup: Record<string, Given<ItemInGroup>>;
  /** Answers that were numbers outside the scale: not counted anywhere else. Absent when there were none. */
  outside?: number;
}

export interface LowFigure extends ShareFigure {
  cut: number;
}

export interface GroupFigures extends Described {
  eb: Given<{ mean: number; b: number }>;
  hb: Given<{ mean: number; ci: Ends }>;
  /** `ci` is of g; `diffCi` is Welch's, of the difference on the scale. */
  rest: Given<{ diff: number; g: number; ci: Ends; diffCi: Given<Ends> }>;
  superiority: Given<{ a: number; ci: Ends }>;
  z: Given<number>;
  pAdjusted: Given<number>;
  /** Whether the group differs clearly from the rest; the sign of z says which way. False is not "no difference". */
  flag: Given<boolean>;
  low: Given<LowFigure>;
}

export interface AlphaFigures {
  n: Given<number>;
  k: number;
  alpha: number;
  feldt: Given<Ends>;
  bonett: Given<Ends>;
  itemRest: Given<Record<string, Given<number>>>;
  ifDropped: Given<Record<string, Given<number>>>;
}

export interface OmegaFigures {
  n: number;
  omega: number;
  loadings: Record<string, number>;
  uniquenesses: Record<string, number>;
  srmr: number;
}

export interface AnovaFigures {
  f: number;
  df1: number;
  df2: number;
  p: number;
  icc1: Given<number>;
  icc2: Given<number>;
  tau2: Given<number>;
}

/** One construct, reversed questions turned round first. */
export interface ConstructFigures extends Described {
  low: Given<LowFigure>;
  alpha: Given<AlphaFigures>;
  /** For two questions, in the place of alpha. */
  spearmanBrown?: { n: number; r: number; reliability: number; ci: Ends };
  omega: Given<OmegaFigures>;
  anova: Given<AnovaFigures>;
  groups: Record<string, Given<GroupFigures>>;
}

export interface CarelessFigures {
  n: number;
  marked: number;
  share: number;
  /** How many have a longest run of so many equal answers. */
  longestRuns: Record<string, number>;
  /** Means without the marked forms. */
  without: Record<string, Given<{ n: number; mean: number }>>;
}

/** Everything about one set of respondents. */
export interface PartFigures {
  respondents: Given<number>;
  items: Record<string, Given<ItemFigures>>;
  constructs: Record<string, Given<ConstructFigures>>;
  response: Record<string, Given<{ n: Given<number>; enrolled: Given<number>; rate: Given<number> }>>;
  careless: Given<CarelessFigures>;
  seed: Given<number>;
}

export interface DifferenceFigures {
  construct: string;
  from: string;
  to: string;
  diff: Given<number>;
  se: Given<number>;
  df: Given<number>;
  ci: Given<Ends>;
}

/** The result of `npm run analyse` (`vba1`). */
export interface AnalysisResult extends PartFigures {
  format: 'vba1';
  title: string;
  exact: boolean;
  waves: Record<string, PartFigures>;
  differences: DifferenceFigures[];
}
