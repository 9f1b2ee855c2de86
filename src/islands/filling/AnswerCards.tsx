import { type JSX, useState } from 'react';
import type { Question, QuestionRadiogroupModel } from 'survey-core';
import { answer, propertyOf } from '../../browser/survey-js.ts';
import { unsureValue } from '../../survey/model.ts';
import { spokenId } from '../../survey/read-aloud.ts';
import { Icon } from './icons.tsx';
import { Picture } from './pictures.tsx';
import { registerQuestion } from './question-elements.ts';
import { SpeakButton } from './SpeakButton.tsx';
import { SpokenText } from './SpokenText.tsx';
import { useText } from './text.ts';

/**
 * Our renderer of SurveyJS's `radiogroup`: the answers of a scale as cards, each a real radio named by its word with a
 * picture beside it, and below them, apart, "weet ik niet" where the scale has it. The stock one gives pale faces without
 * words and radios without names (handbook, stack 4.3).
 */
function AnswerCards({ question }: { question: Question }): JSX.Element {
  const { aloud } = useText();
  const [chosen, setChosen] = useState<unknown>(question.value);
  const kind = propertyOf(question, 'picture');
  const scale = propertyOf(question, 'scale');
  const answers = (question as QuestionRadiogroupModel).visibleChoices;
  const onScale = answers.filter(({ value }) => value !== unsureValue).length;
  return (
    <div
      className={`answers answers-${onScale}`}
      role="radiogroup"
      aria-labelledby="question-title"
      aria-describedby="question-hint"
    >
      {answers.map(({ value, text }) => {
        const spoken = { id: spokenId.answer(scale, value), text };
        const unsure = value === unsureValue;
        return (
          <div key={value} className={`answer-place ${unsure ? 'answer-apart' : ''}`}>
            <label className={`answer ${chosen === value ? 'answer-chosen' : ''}`}>
              <input
                type="radio"
                // Or the browser writes the choice to disk, to bring it back after a crash.
                autoComplete="off"
                className="answer-radio"
                name={question.name}
                value={value}
                checked={chosen === value}
                onChange={() => {
                  answer(question, value);
                  setChosen(value);
                }}
              />
              {!unsure && <Picture kind={kind} value={Number(value)} of={onScale} />}
              <span className="answer-word">
                <SpokenText {...spoken} />
              </span>
              <span className="answer-tick">
                <Icon name="check" />
              </span>
            </label>
            <SpeakButton texts={[spoken]} label={aloud.answer(text)} />
          </div>
        );
      })}
    </div>
  );
}

registerQuestion('radiogroup', AnswerCards);
