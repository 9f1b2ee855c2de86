import { useMemo } from 'react';
import type { Cube, Released } from '../../../domain/released.ts';
import {
  isOverdue,
  type Measure,
  type MeasureFile,
  type MeasureFinding,
  measureStateSchema,
} from '../../../domain/measure.ts';
import { progressOf } from '../../../report/progress.ts';
import { dayInWords } from '../../../text/calendar.ts';
import { progressText } from '../../../text/measure-progress.ts';
import { measuresPage, measuresText, stateText } from '../../../text/measures.ts';
import { partLabel, type PlanParts } from '../plan-parts.ts';
import type { MeasureStore } from './measure-store.ts';
import { today } from './use-measures.ts';

interface Props {
  file: MeasureFile;
  cubes: readonly Released<Cube>[];
  /** The findings of all measures that are open: they are judged together. */
  followed: readonly MeasureFinding[];
  plan: PlanParts;
  store: MeasureStore;
  onEdit(measure: Measure): void;
}

interface MovedProps extends Pick<Props, 'cubes' | 'followed'> {
  measure: Measure;
}

function Moved({ measure: { bevinding }, cubes, followed }: MovedProps) {
  const { verdict, sentences } = useMemo(
    () => progressOf(bevinding, cubes, followed),
    [bevinding, cubes, followed],
  );
  if (bevinding.soort === 'anders') return null;
  const word = verdict === undefined || verdict === 'later' ? '' : progressText.verdict[verdict];
  return (
    <p className="small measure-moved">
      <strong>
        {measuresText.moved} {word}
      </strong>{' '}
      {sentences.join(' ')}
    </p>
  );
}

/** The measures of one schooljaar in the order in which they were written. */
export function MeasureList({ file, cubes, followed, plan, store, onEdit }: Props) {
  return (
    <ul className="measures">
      {file.maatregelen.map((measure) => {
        const { id, bevinding, maatregel, eigenaar, uiterlijk, deel, stand } = measure;
        const label = plan.roles.find(({ rol }) => rol === eigenaar)?.label ?? eigenaar;
        return (
          <li key={id} className="measure">
            <span className={`state-disc state-${stand}`} aria-hidden="true" />
            <div className="measure-body">
              <p className="measure-what">{maatregel}</p>
              <p className="soft small">
                {measuresText.because} {bevinding.tekst}
              </p>
              <p className="soft small">
                {measuresText.by(label, dayInWords(uiterlijk))}. {measuresPage.inPlan} {partLabel(plan, deel)}
                .
              </p>
              {isOverdue(measure, today()) && (
                <p className="small measure-late">{measuresText.late(dayInWords(uiterlijk))}</p>
              )}
              <Moved measure={measure} cubes={cubes} followed={followed} />
              <div className="measure-tools">
                <label className="field">
                  <span className="visually-hidden">{measuresText.stateOf(maatregel)}</span>
                  <span className="select">
                    <select
                      value={stand}
                      onChange={({ target }) =>
                        store.setState(id, measureStateSchema.parse(target.value), today())
                      }
                    >
                      {measureStateSchema.options.map((state) => (
                        <option key={state} value={state}>
                          {stateText[state]}
                        </option>
                      ))}
                    </select>
                  </span>
                </label>
                <button type="button" className="text-button" onClick={() => onEdit(measure)}>
                  {measuresText.edit}
                  <span className="visually-hidden"> {maatregel}</span>
                </button>
                <button type="button" className="text-button" onClick={() => store.remove(id)}>
                  {measuresText.remove}
                  <span className="visually-hidden"> {maatregel}</span>
                </button>
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
