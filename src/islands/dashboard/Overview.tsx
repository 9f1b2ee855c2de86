import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { openingText, overviewText, people } from '../../text/dashboard.ts';
import type { OpenedSurvey } from '../opening/protocol.ts';
import { CountsNote } from './CountsNote.tsx';
import { GraveNotice } from './GraveNotice.tsx';
import { ItemSection } from './ItemSection.tsx';
import { ResponseFigure } from './ResponseFigure.tsx';
import { ScaleFigure } from './ScaleFigure.tsx';
import type { FigureDatabase } from './use-database.ts';

interface Props {
  /** At least one; newest year first. */
  surveys: readonly [OpenedSurvey, ...OpenedSurvey[]];
  database: FigureDatabase;
  onClose(): void;
  onCloseAfname(survey: OpenedSurvey): void;
}

/** The year, and the title too where two surveys are of one year. */
function nameOf({ cube }: OpenedSurvey, all: readonly OpenedSurvey[]): string {
  const sameYear = all.filter((other) => other.cube.schooljaar === cube.schooljaar);
  return sameYear.length > 1 ? `${cube.schooljaar}, ${cube.title}` : cube.schooljaar;
}

const idOf = ({ cube }: OpenedSurvey) => `${cube.survey} ${cube.role}`;

export default function Overview({ surveys, database, onClose, onCloseAfname }: Props) {
  const [chosen, setChosen] = useState(idOf(surveys[0]));
  // The first figures are on screen before the many below them are drawn.
  const isSettled = useDeferredValue(true, false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const survey = surveys.find((other) => idOf(other) === chosen) ?? surveys[0];
  const { cube } = survey;
  const who = people[cube.role];
  return (
    <div className="dashboard">
      <p className="visually-hidden" role="status">
        {openingText.ready(survey.accepted)}
      </p>
      <div className="overview-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {who.title}
          </h1>
          <p className="soft">
            {cube.title}, {cube.schooljaar}
          </p>
        </div>
        {surveys.length > 1 && (
          <label className="field">
            <span>{overviewText.year}</span>
            <span className="select">
              <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
                {surveys.map((other) => (
                  <option key={idOf(other)} value={idOf(other)}>
                    {nameOf(other, surveys)}
                  </option>
                ))}
              </select>
            </span>
          </label>
        )}
      </div>
      <div className="line-note">
        <p className="small">
          <strong>{overviewText.protectedFigures}</strong> {overviewText.protectedHow}
        </p>
      </div>
      <GraveNotice cube={cube} />
      <section className="overview-part" aria-labelledby="deelname-kop">
        <h2 id="deelname-kop">{overviewText.joined}</h2>
        <ResponseFigure cube={cube} />
      </section>
      <section className="overview-part" aria-labelledby="cijfers-kop">
        <h2 id="cijfers-kop">{who.howAreThey}</h2>
        <ScaleFigure cube={cube} />
      </section>
      {isSettled && <ItemSection key={chosen} cube={cube} database={database} />}
      <CountsNote survey={survey} onClose={onClose} onCloseAfname={onCloseAfname} />
    </div>
  );
}
