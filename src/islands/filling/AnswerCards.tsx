import { createElement, type JSX, useState } from 'react';
import type { QuestionRadiogroupModel } from 'survey-core';
import { ReactQuestionFactory, SurveyQuestionElementBase } from 'survey-react-ui';
import { propertyOf } from '../../browser/survey-js.ts';
import { unsureValue } from '../../survey/model.ts';
import { spokenId } from '../../survey/read-aloud.ts';
import { Icon } from './icons.tsx';
import { Picture } from './pictures.tsx';
import { SpeakButton } from './SpeakButton.tsx';
import { SpokenText } from './SpokenText.tsx';
import { useText } from './text.ts';

/** The answers of a scale as cards, and below them, apart, "weet ik niet" where the scale has it. */
function Answers({ question }: { question: QuestionRadiogroupModel }): JSX.Element {
  const { aloud } = useText();
  const [chosen, setChosen] = useState<unknown>(question.value);
  const kind = propertyOf(question, 'picture');
  const scale = propertyOf(question, 'scale');
  const answers = question.visibleChoices;
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
                  question.value = value;
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

/**
 * Our renderer of SurveyJS's `radiogroup`: a real radio over a whole card, named by its word, with a picture beside it.
 * The stock one gives pale faces without words and radios without names (handbook, stack 4.3).
 */
class AnswerCards extends SurveyQuestionElementBase {
  /** The base class also asks for SurveyJS's own page around it, which we do not use. */
  protected override canRender(): boolean {
    return this.questionBase !== undefined;
  }

  protected override renderElement(): JSX.Element {
    return <Answers question={this.questionBase as QuestionRadiogroupModel} />;
  }
}

ReactQuestionFactory.Instance.registerQuestion('radiogroup', (props) =>
  createElement(AnswerCards, props as unknown as object),
);
