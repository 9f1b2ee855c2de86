import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import type { Question } from 'survey-core';
import { propertyOf } from '../../browser/survey-js.ts';
import './AnswerCards.tsx';
import './OpenAnswer.tsx';
import { Icon } from './icons.tsx';
import { ProgressRing } from './ProgressRing.tsx';
import { questionElement } from './question-elements.ts';
import { QuestionHead } from './QuestionHead.tsx';
import { SpeechContext, useReadingAloud } from './speech.ts';
import { useText } from './text.ts';

interface Props {
  question: Question;
  /** Its place among the questions; undefined for the practice question, which does not count. */
  place: { index: number; total: number } | undefined;
  /** Whether this answer asks for the line about help. */
  offersHelp(answer: unknown): boolean;
  onMove(step: 1 | -1): void;
  onHelp(): void;
}

/** One question: the progress above, the question and its answers, and the three ways on. */
export function QuestionScreen(props: Props): JSX.Element {
  const { question, place, offersHelp, onMove, onHelp } = props;
  const text = useText();
  const speech = useReadingAloud();
  const heading = useRef<HTMLHeadingElement>(null);
  const [reminded, setReminded] = useState(false);
  const [answer, setAnswer] = useState<unknown>(question.value);
  useLayoutEffect(() => {
    const update = () => setAnswer(question.value);
    question.onPropertyChanged.add(update);
    return () => question.onPropertyChanged.remove(update);
  }, [question]);
  useLayoutEffect(() => {
    heading.current?.focus();
    globalThis.scrollTo(0, 0);
  }, [question]);

  const answered = answer !== undefined && answer !== null && answer !== '';
  const optional = question.getType() === 'comment';
  const hasHint = propertyOf(question, 'description') !== '';
  return (
    <SpeechContext value={speech}>
      <div className="screen">
        <header className="screen-top">
          {place === undefined ? (
            <p id="question-place" className="practice-mark">
              {text.practice.title}
            </p>
          ) : (
            <ProgressRing {...place} />
          )}
          <button type="button" className="button button-quiet" onClick={onHelp}>
            <Icon name="help" /> {text.question.help}
          </button>
        </header>
        <main className={`screen-main ${hasHint ? '' : 'without-hint'}`}>
          <QuestionHead question={question} heading={heading} />
          {questionElement(question)}
          <div className="question-reminder" role="status">
            {reminded && !answered && !optional && <p>{text.question.choose}</p>}
            {offersHelp(answer) && (
              <p className="question-help">
                {text.question.talk}{' '}
                <button type="button" className="text-link" onClick={onHelp}>
                  {text.question.whoHelps}
                </button>
              </p>
            )}
          </div>
        </main>
        <footer className="screen-ways">
          <button type="button" className="button button-second way-back" onClick={() => onMove(-1)}>
            <Icon name="back" /> {text.question.back}
          </button>
          <button
            type="button"
            className="way-skip"
            onClick={() => {
              question.clearValue();
              onMove(1);
            }}
          >
            {text.question.skip}
          </button>
          <button
            type="button"
            className="button button-main way-next"
            onClick={() => (question.isEmpty() && !optional ? setReminded(true) : onMove(1))}
          >
            {text.question.next} <Icon name="next" />
          </button>
        </footer>
      </div>
    </SpeechContext>
  );
}
