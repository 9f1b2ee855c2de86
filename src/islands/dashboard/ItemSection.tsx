import { useMemo, useState } from 'react';
import type { ItemRow } from '../../analysis/rows.ts';
import { type SchoolPart, schoolParts } from '../../analysis/school-parts.ts';
import { figureOf } from '../../charts/likert-answers.ts';
import type { LikertMode } from '../../charts/likert-layout.ts';
import { likertExtent } from '../../charts/likert-layout.ts';
import { derive } from '../../disclosure/derive.ts';
import { constructs } from '../../domain/questionnaire.ts';
import type { Construct } from '../../domain/item.ts';
import type { Cube, Released } from '../../domain/released.ts';
import { constructText } from '../../text/constructs.ts';
import { overviewText } from '../../text/dashboard.ts';
import { people } from '../../text/people.ts';
import { DatabaseNote } from './DatabaseNote.tsx';
import { ItemControls } from './ItemControls.tsx';
import type { PlanChapter } from './plan-chapters.ts';
import { LikertFigure } from './LikertFigure.tsx';
import { PartNote } from './PartNote.tsx';
import type { FigureDatabase } from './use-database.ts';
import { useItems } from './use-items.ts';

/** The figures of one subject: one per answer scale and good side, in the order of the questionnaire. */
function figuresOf(rows: Released<ItemRow[]>, construct: Construct): Released<ItemRow[]>[] {
  const own = rows.filter((row) => row.construct === construct);
  return [...new Set(own.map(figureOf))].map((figure) =>
    derive(rows, (all) => all.filter((row) => figureOf(row) === figure)),
  );
}

/** Safe in any file system: a group is called `5/6 a`. */
const fileName = (survey: string, figure: string, part: SchoolPart | undefined): string =>
  `${survey}-${figure}${part === undefined ? '' : `-${part.label.replace(/[^\p{L}\p{N}]+/gu, '-')}`}`.toLowerCase();

interface Props {
  cube: Released<Cube>;
  database: FigureDatabase;
  plan: readonly PlanChapter[];
  onRetry(): void;
}

export function ItemSection({ cube, database, plan, onRetry }: Props) {
  const [part, setPart] = useState<SchoolPart>();
  const [mode, setMode] = useState<LikertMode>('centred');
  const parts = useMemo(() => schoolParts(cube), [cube]);
  const { rows, of, engine } = useItems(cube, part?.atoms, database);
  // The name belongs to the figures that are shown, which may be a moment older than the choice.
  const shown = parts.find(({ atoms }) => atoms === of);
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
        <ItemControls parts={parts} part={part} onPart={setPart} mode={mode} onMode={setMode} />
      </div>
      <PartNote part={part} />
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
                  of={shown?.label}
                  file={fileName(cube.survey, `${construct}-${i + 1}`, shown)}
                />
              ))}
            </section>
          ),
      )}
      {missing.length > 0 && rows.length > 0 && (
        <p className="quiet-note">
          {overviewText.schoolOnly(missing.map((construct) => constructText[construct].name))}
        </p>
      )}
    </section>
  );
}
