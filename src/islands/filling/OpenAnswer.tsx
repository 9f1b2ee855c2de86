import type { JSX } from 'react';
import type { Question, QuestionCommentModel } from 'survey-core';
import { answer } from '../../browser/survey-js.ts';
import { registerQuestion } from './question-elements.ts';

/** Our renderer of SurveyJS's `comment`, for adults only: browsers must not remember or spell-check it elsewhere. */
function OpenAnswer({ question }: { question: Question }): JSX.Element {
  return (
    <textarea
      className="open-answer"
      rows={6}
      maxLength={(question as QuestionCommentModel).maxLength}
      autoComplete="off"
      spellCheck="false"
      aria-labelledby="question-title"
      aria-describedby="question-hint"
      defaultValue={typeof question.value === 'string' ? question.value : ''}
      onChange={(event) => answer(question, event.currentTarget.value)}
    />
  );
}

registerQuestion('comment', OpenAnswer);
