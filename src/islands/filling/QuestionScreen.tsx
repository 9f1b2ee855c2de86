import { type JSX, useEffect, useRef, useState } from 'react';
import type { Question } from 'survey-core';
import { ReactQuestionFactory } from 'survey-react-ui';
import { propertyOf } from '../../browser/survey-js.ts';
import { filling } from '../../text/filling.ts';
import './AnswerCards.tsx';
import './OpenAnswer.tsx';
import { Icon } from './icons.tsx';
import { ProgressRing } from './ProgressRing.tsx';

interface Props {
  question: Question;
  index: number;
  total: number;
  /** Whether this answer asks for the line about help. */
  offersHelp(answer: unknown): boolean;
  onMove(step: 1 | -1): void;
  onHelp(): void;
}

/** One question: the progress above, the question and its answers, and the three ways on. */
export function QuestionScreen(props: Props): JSX.Element {
  const { question, index, total, offersHelp, onMove, onHelp } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [reminded, setReminded] = useState(false);
  const [answer, setAnswer] = useState<unknown>(question.value);
  useEffect(() => {
    const update = () => setAnswer(question.value);
    question.onPropertyChanged.add(update);
    return () => question.onPropertyChanged.remove(update);
  }, [question]);
  useEffect(() => {
    heading.current?.focus();
    globalThis.scrollTo(0, 0);
  }, [question]);

  const hint = propertyOf(question, 'description');
  const explanation = propertyOf(question, 'explanation');
  const answered = answer !== undefined && answer !== null && answer !== '';
  const optional = question.getType() === 'comment';
  return (
    <div className="screen">
      <header className="screen-top">
        <ProgressRing index={index} total={total} />
        <button type="button" className="button button-quiet" onClick={onHelp}>
          <Icon name="help" /> {filling.question.help}
        </button>
      </header>
      <main className="screen-main">
        <div className="question">
          <h1 id="question-title" className="question-title" tabIndex={-1} ref={heading}>
            {question.title}
          </h1>
          {explanation !== '' && <p className="question-explanation">{explanation}</p>}
          <p id="question-hint" className="question-hint">
            {hint}
          </p>
        </div>
        {ReactQuestionFactory.Instance.createQuestion(question.getTemplate(), {
          key: question.name,
          question,
          isDisplayMode: false,
        })}
        <div className="question-reminder" role="status">
          {reminded && !answered && !optional && <p>{filling.question.choose}</p>}
          {offersHelp(answer) && (
            <p className="question-help">
              {filling.question.talk}{' '}
              <button type="button" className="text-link" onClick={onHelp}>
                {filling.question.whoHelps}
              </button>
            </p>
          )}
        </div>
      </main>
      <footer className="screen-ways">
        <button type="button" className="button button-second way-back" onClick={() => onMove(-1)}>
          <Icon name="back" /> {filling.question.back}
        </button>
        <button
          type="button"
          className="way-skip"
          onClick={() => {
            question.clearValue();
            onMove(1);
          }}
        >
          {filling.question.skip}
        </button>
        <button
          type="button"
          className="button button-main way-next"
          onClick={() => (question.isEmpty() && !optional ? setReminded(true) : onMove(1))}
        >
          {filling.question.next} <Icon name="next" />
        </button>
      </footer>
    </div>
  );
}
