import type { JSX } from 'react';
import { answerWords, type TypedQuestion, type Typing } from '../../survey/paper/typing.ts';
import { paperEntry } from '../../text/paper-entry.ts';

interface Props {
  questions: readonly TypedQuestion[];
  typing: Typing;
  onGo(at: number): void;
}

const { typing: text } = paperEntry;

/** What was typed so far, each a way back to its question. */
export function GivenAnswers({ questions, typing: { at, booklet }, onGo }: Props): JSX.Element {
  return (
    <section className="typing-given" aria-label={text.given}>
      <p className="typing-given-title" aria-hidden="true">
        {text.given}
      </p>
      <ol>
        {questions.map((question, i) => {
          const answer = answerWords(question, booklet);
          const isEmpty = answer === undefined || (question.kind === 'open' && i >= at);
          return (
            <li key={question.id} aria-current={i === at ? 'step' : undefined}>
              {isEmpty ? (
                <span className="soft">{text.open}</span>
              ) : (
                <button
                  type="button"
                  className="text-button"
                  aria-label={`${text.goTo(i + 1)}: ${answer === '0' ? text.skipped : answer}`}
                  onClick={() => onGo(i)}
                >
                  {answer === '0' || answer === '' ? text.skipped : answer}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
