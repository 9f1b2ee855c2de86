import { useMemo, useState } from 'react';
import type { ItemRow } from '../../analysis/rows.ts';
import { figureOf } from '../../charts/likert-answers.ts';
import type { LikertMode } from '../../charts/likert-layout.ts';
import { likertExtent } from '../../charts/likert-layout.ts';
import { derive } from '../../disclosure/derive.ts';
import { constructs } from '../../domain/questionnaire.ts';
import type { Construct } from '../../domain/item.ts';
import type { Cube, Released } from '../../domain/released.ts';
import { constructText, overviewText, people } from '../../text/dashboard.ts';
import { DatabaseNote } from './DatabaseNote.tsx';
import { ItemControls } from './ItemControls.tsx';
import type { PlanChapter } from './plan-chapters.ts';
import { LikertFigure } from './LikertFigure.tsx';
import type { FigureDatabase } from './use-database.ts';
import { useItems } from './use-items.ts';

/** The figures of one subject: one per answer scale and good side, in the order of the questionnaire. */
function figuresOf(rows: Released<ItemRow[]>, construct: Construct): Released<ItemRow[]>[] {
  const own = rows.filter((row) => row.construct === construct);
  return [...new Set(own.map(figureOf))].map((figure) =>
    derive(rows, (all) => all.filter((row) => figureOf(row) === figure)),
  );
}

interface Props {
  cube: Released<Cube>;
  database: FigureDatabase;
  plan: readonly PlanChapter[];
  onRetry(): void;
}

export function ItemSection({ cube, database, plan, onRetry }: Props) {
  const [atom, setAtom] = useState<string>();
  const [mode, setMode] = useState<LikertMode>('centred');
  const { rows, engine } = useItems(cube, atom, database);
  const extent = useMemo(() => likertExtent(rows), [rows]);
  const subjects = useMemo(
    () => constructs.map((construct) => ({ construct, figures: figuresOf(rows, construct) })),
    [rows],
  );
  const asked = new Set(cube.questions.map(({ construct }) => construct));
  const missing = constructs.filter(
    (construct) => asked.has(construct) && !rows.some((row) => row.construct === construct),
  );
  return (
    <section className="overview-part" aria-labelledby="antwoorden-kop" data-engine={engine}>
      <div className="overview-part-head">
        <h2 id="antwoorden-kop">{overviewText.answered}</h2>
        <ItemControls atoms={cube.atoms} atom={atom} onAtom={setAtom} mode={mode} onMode={setMode} />
      </div>
      <DatabaseNote database={database} onRetry={onRetry} />
      {subjects.map(
        ({ construct, figures }) =>
          figures.length > 0 && (
            <section key={construct} className="subject" aria-labelledby={`onderwerp-${construct}`}>
              <h3 id={`onderwerp-${construct}`}>{constructText[construct].name}</h3>
              {figures.map((figure, i) => (
                <LikertFigure
                  key={figure[0]?.question}
                  rows={figure}
                  plan={plan}
                  who={people[cube.role]}
                  mode={mode}
                  extent={extent}
                  file={`${cube.survey}-${construct}-${i + 1}${atom === undefined ? '' : `-${atom}`}`.toLowerCase()}
                />
              ))}
            </section>
          ),
      )}
      {missing.length > 0 && (
        <p className="quiet-note">
          {overviewText.schoolOnly(missing.map((construct) => constructText[construct].name))}
        </p>
      )}
    </section>
  );
}
