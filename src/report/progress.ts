import { flagRows } from '../analysis/flags.ts';
import { itemRows } from '../analysis/items.ts';
import { yearRows } from '../analysis/years.ts';
import { focus } from '../charts/likert-words.ts';
import type { MeasureFinding } from '../domain/measure.ts';
import type { Cube, Released } from '../domain/released.ts';
import { benjaminiHochberg } from '../statistics/groups/adjusted-p.ts';
import { shareDifference } from '../statistics/shares/difference.ts';
import { progressText } from '../text/measure-progress.ts';
import { yearsText } from '../text/years-view.ts';
import { questionYears } from './question-years.ts';

type Figure = Exclude<MeasureFinding, { soort: 'anders' }>;
type OfQuestion = Extract<Figure, { soort: 'vraag' }>;
type OfSubject = Extract<Figure, { soort: 'onderwerp' }>;
type OfGroups = Extract<Figure, { soort: 'groep' }>;

/**
 * What may be said: it went up or down by more than chance, not more than chance, that nobody can tell, that the years
 * do not compare, that there is no later year, or nothing because it was not measured or is told without a verdict.
 */
export type Verdict = 'up' | 'down' | 'same' | 'unknown' | 'broken' | 'later' | undefined;

export interface Progress {
  verdict: Verdict;
  sentences: string[];
}

/** The cubes of the people that a finding is about, from its own year on. */
const cubesFrom = ({ wie, jaar }: Figure, cubes: readonly Released<Cube>[]) =>
  cubes.filter(({ role, schooljaar }) => role === wie && schooljaar >= jaar);

/** The newest release of the same people after the finding; undefined when none was opened. */
const laterCube = (finding: Figure, cubes: readonly Released<Cube>[]) =>
  cubesFrom(finding, cubes)
    .filter(({ schooljaar }) => schooljaar > finding.jaar)
    .toSorted((a, b) => (a.schooljaar < b.schooljaar ? 1 : -1))[0];

type TrendWords = Readonly<Record<'up' | 'down' | 'none', (years: number) => string>>;

/** What three, four or five years allow to be called (handbook, statistics rule 6). */
function seriesWords(words: TrendWords, comparable: number, trend: keyof TrendWords | undefined): string[] {
  if (trend !== undefined) return [words[trend](comparable)];
  return comparable > 2 ? [yearsText.development(comparable)] : [];
}

const judged = (difference: number, beyond: boolean): Verdict =>
  beyond ? (difference > 0 ? 'up' : 'down') : 'same';

/** The difference of each followed question, adjusted together: who follows five sees one move by chance sooner. */
function adjustedP(finding: OfQuestion, cubes: readonly Released<Cube>[], followed: readonly OfQuestion[]) {
  const family = followed.filter(({ wie, jaar }) => wie === finding.wie && jaar === finding.jaar);
  const ids = [...new Set([finding, ...family].map(({ vraag }) => vraag))];
  const tested = ids.flatMap((id) => {
    const p = questionYears(cubesFrom(finding, cubes), id)?.change?.p;
    return p === undefined ? [] : [{ id, p }];
  });
  const at = tested.findIndex(({ id }) => id === finding.vraag);
  return benjaminiHochberg(tested.map(({ p }) => p))[at];
}

function shareMoved(
  finding: OfQuestion,
  cube: Released<Cube>,
  cubes: readonly Released<Cube>[],
  followed: readonly OfQuestion[],
): Progress {
  const row = itemRows(cube).find(({ question }) => question === finding.vraag);
  // An id that was used again under other words is another question.
  const isSame = row !== undefined && finding.tekst.includes(row.text.replace(/\.$/, ''));
  if (!isSame || row.valid === 0) return { verdict: 'broken', sentences: [progressText.changed] };
  const now = { year: cube.schooljaar, k: focus(row).count, n: row.valid };
  const then = { year: finding.jaar, k: finding.aantal, n: finding.van };
  const counts = progressText.share(then, now);
  const years = questionYears(cubesFrom(finding, cubes), finding.vraag);
  const own = years?.points.find(({ schooljaar }) => schooljaar === finding.jaar);
  if (own?.broken !== undefined) {
    return { verdict: 'broken', sentences: [counts, yearsText.breaks[own.broken]] };
  }
  const change = own === undefined ? undefined : years?.change;
  if (years === undefined || change === undefined) {
    const pupils = shareDifference(now, then);
    const between = 'refused' in pupils ? [] : [progressText.between(...pupils.ci)];
    // Without groups the margin is too narrow: what is chance in it is chance, what is not may still be.
    const isChance = 'refused' in pupils || (pupils.ci[0] <= 0 && pupils.ci[1] >= 0);
    const why = own === undefined ? progressText.openToo(finding.jaar) : progressText.noGroups;
    return isChance && own !== undefined
      ? { verdict: 'same', sentences: [counts, ...between, progressText.chance] }
      : { verdict: 'unknown', sentences: [counts, ...between, why] };
  }
  const beyond = (adjustedP(finding, cubes, followed) ?? 1) <= 0.05;
  const isApart = change.ci[0] > 0 || change.ci[1] < 0;
  return {
    verdict: judged(change.difference, beyond),
    sentences: [
      counts,
      progressText.between(...change.ci),
      progressText.judged(beyond),
      ...(isApart && !beyond ? [progressText.several] : []),
      ...(beyond ? [progressText.regression] : []),
      ...seriesWords(progressText.trend, years.comparable, years.trend),
    ],
  };
}

function meanMoved(finding: OfSubject, cubes: readonly Released<Cube>[]): Progress {
  const row = yearRows(cubesFrom(finding, cubes)).find(({ construct }) => construct === finding.onderwerp);
  const now = row?.points.at(-1);
  if (row === undefined || now?.mean === undefined) {
    return { verdict: 'broken', sentences: [progressText.changed] };
  }
  const values = [
    progressText.mean(finding.jaar, finding.cijfer, finding.marge),
    progressText.mean(now.schooljaar, now.mean, now.margin),
  ];
  const own = row.points.find(({ schooljaar }) => schooljaar === finding.jaar);
  if (own === undefined) {
    return { verdict: 'unknown', sentences: [...values, progressText.openToo(finding.jaar)] };
  }
  if (own.broken !== undefined) {
    return { verdict: 'broken', sentences: [...values, yearsText.breaks[own.broken]] };
  }
  if (row.change === undefined) {
    const why = finding.onderwerp === 'AV' ? yearsText.noTest : yearsText.noDifference;
    return { verdict: 'unknown', sentences: [...values, why] };
  }
  const { difference, from, beyondChance } = row.change;
  return {
    verdict: judged(difference, beyondChance),
    sentences: [
      ...values,
      yearsText.difference(difference > 0, from, difference, beyondChance),
      ...(beyondChance ? [progressText.regression] : []),
      ...seriesWords(yearsText.trend, row.comparable, row.trend),
    ],
  };
}

function groupsMoved(finding: OfGroups, cube: Released<Cube>): Progress {
  const flag = finding.richting === 'lager' ? 'lower' : 'higher';
  const now = flagRows(cube).filter((row) => row.construct === finding.onderwerp && row.flag === flag);
  return {
    verdict: undefined,
    sentences: [
      progressText.groups(finding.jaar, finding.aantal),
      progressText.groups(cube.schooljaar, now.length),
      progressText.overlap,
    ],
  };
}

/**
 * Whether a finding moved since it was written down, by the year rule of the dashboard (statistics row 19): groups as the
 * unit, Benjamini-Hochberg over the subjects, or over the questions that are `followed` together. It needs the release of
 * the finding's own year, and says so where that is not open. It says nothing of what caused a difference.
 */
export function progressOf(
  finding: MeasureFinding,
  cubes: readonly Released<Cube>[],
  followed: readonly MeasureFinding[] = [],
): Progress {
  if (finding.soort === 'anders') return { verdict: undefined, sentences: [progressText.nobodySays] };
  const cube = laterCube(finding, cubes);
  if (cube === undefined) return { verdict: 'later', sentences: [progressText.later] };
  if (finding.soort === 'groep') return groupsMoved(finding, cube);
  if (finding.soort === 'onderwerp') return meanMoved(finding, cubes);
  const questions = followed.filter((other) => other.soort === 'vraag');
  return shareMoved(finding, cube, cubes, questions);
}
