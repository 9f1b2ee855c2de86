import type { JSX, RefObject } from 'react';
import type { Question } from 'survey-core';
import { propertyOf } from '../../browser/survey-js.ts';
import { spokenId } from '../../survey/read-aloud.ts';
import { SpeakButton } from './SpeakButton.tsx';
import { SpokenText } from './SpokenText.tsx';
import { useText } from './text.ts';

/**
 * The question, with its explanation and its hint. The heading takes the focus on every screen; a screen reader then
 * says the question and, as its description, which one of how many it is.
 */
export function QuestionHead(props: {
  question: Question;
  heading: RefObject<HTMLHeadingElement | null>;
}): JSX.Element {
  const { question, heading } = props;
  const { aloud } = useText();
  const id = question.name;
  const title = { id, text: question.title };
  const explanation = { id: spokenId.explanation(id), text: propertyOf(question, 'explanation') };
  const hint = { id: spokenId.hint(id), text: propertyOf(question, 'description') };
  return (
    <div className="question">
      <div className="question-line">
        <h1
          id="question-title"
          className="question-title"
          tabIndex={-1}
          ref={heading}
          aria-describedby="question-place"
        >
          <SpokenText {...title} />
        </h1>
        <SpeakButton texts={[title, explanation, hint]} label={aloud.question} />
      </div>
      {explanation.text !== '' && (
        <p className="question-explanation">
          <SpokenText {...explanation} />
        </p>
      )}
      <p id="question-hint" className="question-hint">
        <SpokenText {...hint} />
      </p>
    </div>
  );
}
