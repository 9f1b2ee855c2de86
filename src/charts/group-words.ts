import type { GroupConstruct } from '../analysis/groups.ts';
import type { Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { groupsText } from '../text/groups-view.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import type { IntervalRow } from './interval-chart.ts';
import type { TableModel } from './table.ts';

const nameOf = ({ construct }: GroupConstruct) => constructText[construct].name;
const lower = (text: string) => text.toLocaleLowerCase('nl-NL');

/** How many cells stand out, of those that could be compared. */
export function heatSentence(columns: Released<readonly GroupConstruct[]>): string {
  const states = columns.flatMap(({ groups }) => groups.map(({ state }) => state));
  if (states.length === 0) return groupsText.nothing;
  const compared = states.filter((state) => state !== 'few' && state !== 'hidden');
  return groupsText.sentence(compared.filter((state) => state !== 'alike').length, compared.length);
}

/** The cells of the picture as a table: the class stands in words behind each figure. */
export function heatTable(columns: Released<readonly GroupConstruct[]>): TableModel {
  const groups = columns[0]?.groups ?? [];
  return {
    caption: groupsText.caption,
    columns: [
      { label: groupsText.group, numeric: false },
      ...columns.map((column) => ({ label: nameOf(column), numeric: true })),
      { label: groupsText.answers, numeric: true },
    ],
    rows: groups.map(({ label, n }, g) => [
      label,
      ...columns.map(({ groups: own }) => {
        const cell = own[g];
        if (cell?.mean === undefined) return groupsText.secret;
        return groupsText.cell(cell.mean, groupsText.states[cell.state]);
      }),
      formatCount(n),
    ]),
  };
}

/** Which groups stand out on one construct, in the order of the school. */
export function groupSentence(column: GroupConstruct): string {
  const of = (state: 'lower' | 'higher') =>
    column.groups.filter((group) => group.state === state).map(({ label }) => label);
  const subject = lower(nameOf(column));
  const [low, high] = [of('lower'), of('higher')];
  return low.length + high.length === 0 ? groupsText.alike(subject) : groupsText.differ(subject, low, high);
}

export function groupLines({ groups }: Released<GroupConstruct>): IntervalRow[] {
  return groups.map(({ label, shrunken, mean }) => ({
    label,
    value: shrunken?.mean,
    margin: shrunken?.margin,
    hollow: mean,
    missing: groupsText.notShown,
  }));
}

export function groupTable(column: Released<GroupConstruct>): TableModel {
  const figure = (value: number | undefined) => (value === undefined ? groupsText.secret : formatMean(value));
  return {
    caption: groupsText.intervalCaption(nameOf(column)),
    columns: groupsText.intervalColumns.map((label, i) => ({ label, numeric: i > 0 && i < 6 })),
    rows: column.groups.map(({ label, n, mean, shrunken, state }) => [
      label,
      formatCount(n),
      figure(mean),
      figure(shrunken?.mean),
      figure(shrunken?.margin[0]),
      figure(shrunken?.margin[1]),
      groupsText.states[state],
    ]),
  };
}
