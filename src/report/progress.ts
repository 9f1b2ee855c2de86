import { flagRows } from '../analysis/flags.ts';
import { itemRows } from '../analysis/items.ts';
import { scaleRows } from '../analysis/scales.ts';
import { focus } from '../charts/likert-words.ts';
import { derive } from '../disclosure/derive.ts';
import type { MeasureFinding } from '../domain/measure.ts';
import type { Cube, Released } from '../domain/released.ts';
import { shareDifference } from '../statistics/shares/difference.ts';
import { progressText } from '../text/measures.ts';

type Figure = Exclude<MeasureFinding, { soort: 'anders' }>;

function shareMoved(finding: Extract<Figure, { soort: 'vraag' }>, cube: Released<Cube>): string[] {
  const row = itemRows(cube).find(({ question }) => question === finding.vraag);
  // An id that was used again under other words is another question.
  const isSame = row !== undefined && finding.tekst.includes(row.text.replace(/\.$/, ''));
  if (!isSame || row.valid === 0) return [progressText.changed];
  const now = { year: cube.schooljaar, k: focus(row).count, n: row.valid };
  const then = { year: finding.jaar, k: finding.aantal, n: finding.van };
  const moved = shareDifference(now, then);
  if ('refused' in moved) return [progressText.share(then, now)];
  const [from, to] = moved.ci;
  const isChance = from <= 0 && to >= 0;
  return [
    progressText.share(then, now),
    progressText.between(from, to),
    isChance ? progressText.chance : progressText.more,
  ];
}

function meanMoved(finding: Extract<Figure, { soort: 'onderwerp' }>, cube: Released<Cube>): string[] {
  const row = scaleRows(cube).find(({ construct }) => construct === finding.onderwerp);
  if (row?.mean === undefined) return [progressText.changed];
  return [
    progressText.mean(finding.jaar, finding.cijfer, finding.marge),
    progressText.mean(cube.schooljaar, row.mean, row.margin),
    progressText.overlap,
  ];
}

function groupsMoved(finding: Extract<Figure, { soort: 'groep' }>, cube: Released<Cube>): string[] {
  const flag = finding.richting === 'lager' ? 'lower' : 'higher';
  const now = flagRows(cube).filter((row) => row.construct === finding.onderwerp && row.flag === flag);
  return [
    progressText.groups(finding.jaar, finding.aantal),
    progressText.groups(cube.schooljaar, now.length),
    progressText.overlap,
  ];
}

/** The newest release of the same people after the finding; undefined when none was opened. */
function laterCube(finding: Figure, cubes: readonly Released<Cube>[]): Released<Cube> | undefined {
  return cubes
    .filter(({ role, schooljaar }) => role === finding.wie && schooljaar > finding.jaar)
    .toSorted((a, b) => (a.schooljaar < b.schooljaar ? 1 : -1))[0];
}

/**
 * Whether a finding moved since it was written down, as sentences with their intervals (Newcombe 1998 for shares). It is
 * a description of two years and no test, and it says nothing of what caused it.
 */
export function progressOf(finding: MeasureFinding, cubes: readonly Released<Cube>[]): string[] {
  if (finding.soort === 'anders') return [progressText.nobodySays];
  const cube = laterCube(finding, cubes);
  if (cube === undefined) return [progressText.later];
  return derive(cube, () =>
    finding.soort === 'vraag'
      ? shareMoved(finding, cube)
      : finding.soort === 'onderwerp'
        ? meanMoved(finding, cube)
        : groupsMoved(finding, cube),
  );
}
