import { createElement, type JSX } from 'react';
import type { QuestionCommentModel } from 'survey-core';
import { ReactQuestionFactory, SurveyQuestionElementBase } from 'survey-react-ui';

/** Our renderer of SurveyJS's `comment`, for adults only: browsers must not remember or spell-check it elsewhere. */
class OpenAnswer extends SurveyQuestionElementBase {
  /** The base class also asks for SurveyJS's own page around it, which we do not use. */
  protected override canRender(): boolean {
    return this.questionBase !== undefined;
  }

  protected override renderElement(): JSX.Element {
    const question = this.questionBase as QuestionCommentModel;
    return (
      <textarea
        className="open-answer"
        rows={6}
        maxLength={question.maxLength}
        autoComplete="off"
        spellCheck={false}
        aria-labelledby="question-title"
        aria-describedby="question-hint"
        defaultValue={typeof question.value === 'string' ? question.value : ''}
        onChange={(event) => {
          question.value = event.currentTarget.value;
        }}
      />
    );
  }
}

ReactQuestionFactory.Instance.registerQuestion('comment', (props) =>
  createElement(OpenAnswer, props as unknown as object),
);
