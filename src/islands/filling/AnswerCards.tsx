import type { JSX } from 'react';
import type { QuestionRadiogroupModel } from 'survey-core';
import { ReactQuestionFactory, SurveyQuestionElementBase } from 'survey-react-ui';
import { createElement } from 'react';
import { propertyOf } from '../../browser/survey-js.ts';
import { Icon } from './icons.tsx';
import { Picture } from './pictures.tsx';

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
    const question = this.questionBase as QuestionRadiogroupModel;
    const kind = propertyOf(question, 'picture');
    const answers = question.visibleChoices;
    return (
      <div
        className={`answers answers-${answers.length}`}
        role="radiogroup"
        aria-labelledby="question-title"
        aria-describedby="question-hint"
      >
        {answers.map(({ value, text }) => (
          <label key={value} className={`answer ${question.value === value ? 'answer-chosen' : ''}`}>
            <input
              type="radio"
              // Or the browser writes the choice to disk, to bring it back after a crash.
              autoComplete="off"
              className="answer-radio"
              name={question.name}
              value={value}
              checked={question.value === value}
              onChange={() => {
                question.value = value;
                this.setState({ chosen: value });
              }}
            />
            <Picture kind={kind} value={Number(value)} of={answers.length} />
            <span className="answer-word">{text}</span>
            <span className="answer-tick">
              <Icon name="check" />
            </span>
          </label>
        ))}
      </div>
    );
  }
}

ReactQuestionFactory.Instance.registerQuestion('radiogroup', (props) =>
  createElement(AnswerCards, props as unknown as object),
);
