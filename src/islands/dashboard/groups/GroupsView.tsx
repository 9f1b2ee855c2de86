import { useMemo } from 'react';
import { groupRows, type GroupConstruct } from '../../../analysis/groups.ts';
import { outstanding } from '../../../analysis/outstanding.ts';
import { groupLines, groupSentence, groupTable } from '../../../charts/group-words.ts';
import { outstandingFindings, unseenSentences } from '../../../charts/outstanding-words.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { Released } from '../../../domain/released.ts';
import { constructText } from '../../../text/constructs.ts';
import { groupsText } from '../../../text/groups-view.ts';
import { formatCount } from '../../../text/numbers.ts';
import { refusalTexts } from '../../../text/refusals.ts';
import { IntervalFigure } from '../IntervalFigure.tsx';
import type { ViewProps } from '../view-props.ts';
import { HeatFigure } from './HeatFigure.tsx';

function GroupFigure({ column, survey }: { column: Released<GroupConstruct>; survey: string }) {
  const { construct, min, max, school, refused } = column;
  const lines = useMemo(() => derive(column, () => groupLines(column)), [column]);
  const frame = useMemo(
    () => ({
      domain: [min, max] as const,
      ticks: Array.from({ length: max - min + 1 }, (_, i) => min + i),
      tickText: formatCount,
      axis: groupsText.axis(min, max),
      line: { at: school, label: groupsText.schoolLine(school) },
    }),
    [min, max, school],
  );
  const { name } = constructText[construct];
  return (
    <section className="subject" aria-labelledby={`groepen-${construct}`}>
      <h3 id={`groepen-${construct}`}>{groupsText.intervalTitle(name)}</h3>
      <IntervalFigure
        sentence={groupSentence(column)}
        rows={lines}
        frame={frame}
        table={groupTable(column)}
        file={`${survey}-groepen-${construct}`.toLowerCase()}
      >
        <p className="figure-note">
          {refused === undefined ? groupsText.intervalNote : refusalTexts[refused]}
        </p>
      </IntervalFigure>
    </section>
  );
}

/** Groups beside each other: where to look, and each construct with its margins. Never a ranking. */
export default function GroupsView({ survey: { cube } }: ViewProps) {
  const columns = useMemo(() => groupRows(cube), [cube]);
  const found = useMemo(() => outstanding(cube), [cube]);
  const each = useMemo(
    () =>
      Array.from({ length: columns.length }, (_, i) => derive(columns, (all) => all[i])).filter(
        (column): column is Released<GroupConstruct> => column !== undefined,
      ),
    [columns],
  );
  const isAlone = cube.atoms.length < 2;
  const left = cube.constructs.filter(({ atoms }) => atoms === undefined);
  return (
    <section className="overview-part" aria-labelledby="groepen-kop">
      <h2 id="groepen-kop">{groupsText.title}</h2>
      <p className="soft">{isAlone ? groupsText.oneGroup : groupsText.lead}</p>
      {!isAlone && each.length === 0 && <p className="quiet-note">{groupsText.nothing}</p>}
      {!isAlone && each.length > 0 && (
        <>
          <section className="subject" aria-labelledby="waar-kop">
            <h3 id="waar-kop">{groupsText.where}</h3>
            <HeatFigure columns={columns} file={`${cube.survey}-groepen`} />
            {[...outstandingFindings(found), ...unseenSentences(found)].map((sentence) => (
              <p key={sentence} className="figure-under">
                {sentence}
              </p>
            ))}
            {left.length > 0 && (
              <p className="figure-under">
                {groupsText.schoolOnly(left.map(({ construct }) => constructText[construct].name))}
              </p>
            )}
          </section>
          {each.map((column) => (
            <GroupFigure key={column.construct} column={column} survey={cube.survey} />
          ))}
        </>
      )}
    </section>
  );
}
