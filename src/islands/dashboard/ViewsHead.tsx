import { useLayoutEffect, useRef } from 'react';
import { openingText } from '../../text/opening.ts';
import { overviewText } from '../../text/dashboard.ts';
import { people } from '../../text/people.ts';
import type { OpenedSurvey } from '../opening/protocol.ts';
import { nameOf, surveyId } from './survey-name.ts';
import type { ViewProps } from './view-props.ts';

interface Props extends Pick<ViewProps, 'surveys' | 'survey' | 'onClose'> {
  onChoose(survey: OpenedSurvey): void;
}

/** Whose answers these are, which afname is looked at, that its figures are protected, and the way out. */
export function ViewsHead({ surveys, survey, onChoose, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { cube } = survey;
  const hasRoles = surveys.some((other) => other.cube.role !== cube.role);
  return (
    <>
      <p className="visually-hidden" role="status">
        {openingText.ready(survey.accepted)}
      </p>
      <div className="overview-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {people[cube.role].title}
          </h1>
          <p className="soft">
            {cube.title}, {cube.schooljaar}
          </p>
        </div>
        {surveys.length > 1 && (
          <label className="field">
            <span>{hasRoles ? overviewText.yearAndWho : overviewText.year}</span>
            <span className="select">
              <select
                value={surveyId(survey)}
                onChange={({ target }) => {
                  const chosen = surveys.find((other) => surveyId(other) === target.value);
                  if (chosen !== undefined) onChoose(chosen);
                }}
              >
                {surveys.map((other) => (
                  <option key={surveyId(other)} value={surveyId(other)}>
                    {nameOf(other, surveys)}
                  </option>
                ))}
              </select>
            </span>
          </label>
        )}
      </div>
      <div className="line-note line-note-close">
        <p className="small">
          <strong>{overviewText.protectedFigures}</strong> {overviewText.protectedHow}
        </p>
        <button type="button" className="text-button small" onClick={onClose}>
          {overviewText.close}
        </button>
      </div>
    </>
  );
}
