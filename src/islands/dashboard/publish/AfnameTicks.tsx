import { useMemo } from 'react';
import { itemRows } from '../../../analysis/items.ts';
import { scaleRows } from '../../../analysis/scales.ts';
import { constructs } from '../../../domain/questionnaire.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { notPublic, type Ticks } from '../../../report/published.ts';
import { constructText } from '../../../text/constructs.ts';
import { publishText, resultsPage } from '../../../text/results.ts';
import { type TickEntry, TickList } from './TickList.tsx';

interface Props {
  cube: Released<Cube>;
  ticks: Ticks;
  onTicks(ticks: Ticks): void;
}

function changed(set: ReadonlySet<string>, ids: readonly string[], isOn: boolean): Set<string> {
  const next = new Set(set);
  for (const id of ids)
    if (isOn) next.add(id);
    else next.delete(id);
  return next;
}

/** What can be ticked of one afname: subjects first, then the questions under their subject. */
export function AfnameTicks({ cube, ticks, onTicks }: Props) {
  const scales = useMemo(() => scaleRows(cube), [cube]);
  const rows = useMemo(() => itemRows(cube), [cube]);
  const scaleEntries = scales.map(({ construct, mean, min, max }): TickEntry => {
    const { name } = constructText[construct];
    return {
      id: construct,
      label: mean === undefined ? name : resultsPage.scaleLine(name, mean, min, max),
      refused: mean === undefined ? publishText.refused['too-few'] : undefined,
    };
  });
  return (
    <>
      <TickList
        name={publishText.subjects}
        entries={scaleEntries}
        ticked={ticks.scales}
        onTick={(ids, isOn) => onTicks({ ...ticks, scales: changed(ticks.scales, ids, isOn) })}
      />
      {constructs.map((construct) => {
        const own = rows.filter((row) => row.construct === construct);
        if (own.length === 0) return null;
        return (
          <TickList
            key={construct}
            name={`${publishText.questions}: ${constructText[construct].name}`}
            note={construct === 'AV' ? publishText.harm : undefined}
            entries={own.map((row) => {
              const refused = notPublic(row);
              return {
                id: row.question,
                label: row.text,
                refused: refused === undefined ? undefined : publishText.refused[refused],
              };
            })}
            ticked={ticks.questions}
            onTick={(ids, isOn) => onTicks({ ...ticks, questions: changed(ticks.questions, ids, isOn) })}
          />
        );
      })}
    </>
  );
}
