import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import {
  answerWords,
  nothingTyped,
  press,
  type TypedBooklet,
  type TypedQuestion,
  type Typing,
  writeText,
} from '../../survey/paper/typing.ts';
import { paperEntry } from '../../text/paper-entry.ts';
import { GivenAnswers } from './GivenAnswers.tsx';
import { QuestionKeys } from './QuestionKeys.tsx';

interface Props {
  title: string;
  questions: readonly TypedQuestion[];
  /** What two people typed, when this is about their differences. */
  both?: readonly [TypedBooklet, TypedBooklet];
  onDone(typed: TypedBooklet): void;
  onStop(): void;
}

const { typing: text } = paperEntry;
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(TEXTAREA|INPUT)$/.test(target.tagName);

/** One booklet, question after question, with digits only. The answers are in this component and nowhere else. */
export function TypeBooklet({ title, questions, both, onDone, onStop }: Props): JSX.Element {
  const [typing, setTyping] = useState<Typing>({ at: 0, booklet: nothingTyped });
  /** The same, known at once: two keys may come before the screen is drawn again. */
  const latest = useRef(typing);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const isDone = typing.at >= questions.length;
  const question = questions[typing.at];

  useLayoutEffect(() => heading.current?.focus(), []);
  useLayoutEffect(() => {
    if (isDone) save.current?.focus();
  }, [isDone]);

  const move = (next: Typing) => {
    latest.current = next;
    setTyping(next);
  };
  const type = (key: string) => {
    const { at } = latest.current;
    const asked = questions[at];
    const next = press(questions, latest.current, key);
    if (next === undefined) {
      if (/^\d$/.test(key) && asked?.kind === 'closed') setSaid(text.wrongKey(asked.answers.length));
      return;
    }
    const answer = asked && next.at > at ? answerWords(asked, next.booklet) : undefined;
    setSaid(answer === undefined ? '' : text.said(answer === '0' ? text.skipped : answer));
    move(next);
    if (asked === undefined) heading.current?.focus();
  };
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (!/^\d$|^Backspace$/.test(event.key)) return;
      event.preventDefault();
      if (!event.repeat) type(event.key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <section className="typing" aria-labelledby="typing-titel">
      <h2 id="typing-titel" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p className="soft">{isDone ? text.reviewHint : text.keys}</p>
      <p className="typing-said" role="status">
        {said}
        {question !== undefined && (
          <span className="visually-hidden">
            {' '}
            {text.position(typing.at + 1, questions.length)}: {question.text}
          </span>
        )}
      </p>
      <div className="typing-now">
        {question === undefined ? (
          <div className="typing-question">
            <p className="typing-text">{text.review}</p>
            <div className="button-row">
              <button
                type="button"
                className="button button-main"
                ref={save}
                onClick={() => onDone(typing.booklet)}
              >
                {text.save}
              </button>
              <button type="button" className="button button-quiet" onClick={() => type('Backspace')}>
                {text.back}
              </button>
            </div>
          </div>
        ) : (
          <QuestionKeys
            key={question.id}
            question={question}
            position={text.position(typing.at + 1, questions.length)}
            both={both}
            written={typing.booklet.text}
            canGoBack={typing.at > 0}
            onKey={type}
            onText={(written) => move(writeText(latest.current, written))}
          />
        )}
        <GivenAnswers
          questions={questions}
          typing={typing}
          onGo={(at) => {
            move({ ...latest.current, at });
            heading.current?.focus();
          }}
        />
      </div>
      <button type="button" className="text-button" onClick={onStop}>
        {text.stop}
      </button>
    </section>
  );
}
