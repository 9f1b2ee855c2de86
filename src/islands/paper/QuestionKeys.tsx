import { type JSX, useId, useState } from 'react';
import { answerWords, type TypedBooklet, type TypedQuestion } from '../../survey/paper/typing.ts';
import { paperEntry } from '../../text/paper-entry.ts';

interface Props {
  question: TypedQuestion;
  position: string;
  both: readonly [TypedBooklet, TypedBooklet] | undefined;
  written: string;
  canGoBack: boolean;
  onKey(key: string): void;
  onText(text: string): void;
}

const { typing: text } = paperEntry;

/** One question with a button per key. A digit does the same as the button that bears it. */
export function QuestionKeys({
  question,
  position,
  both,
  written,
  canGoBack,
  onKey,
  onText,
}: Props): JSX.Element {
  const id = useId();
  const [draft, setDraft] = useState(both === undefined ? written : (both[1].text ?? ''));
  const words = (booklet: TypedBooklet) => {
    const answer = answerWords(question, booklet);
    return answer === '0' || answer === undefined || answer === '' ? text.skipped : answer;
  };
  return (
    <div className="typing-question">
      <p className="soft small">{position}</p>
      <p className="typing-text" id={id}>
        {question.text}
      </p>
      {both !== undefined && (
        <div className="typing-both">
          <p>{text.first(words(both[0]))}</p>
          <p>{text.second(words(both[1]))}</p>
          <p>
            <strong>{text.look}</strong>
          </p>
        </div>
      )}
      {question.kind === 'closed' ? (
        <div className="typing-keys" role="group" aria-labelledby={id}>
          {question.answers.map(({ value, label }) => (
            <button key={value} type="button" className="typing-key" onClick={() => onKey(String(value))}>
              <kbd>{value}</kbd> {label}
            </button>
          ))}
          <button type="button" className="typing-key" onClick={() => onKey('0')}>
            <kbd>0</kbd> {text.skip}
          </button>
        </div>
      ) : (
        <form
          className="typing-open"
          onSubmit={(event) => {
            event.preventDefault();
            onText(draft);
          }}
        >
          <label htmlFor={`${id}t`}>{text.text}</label>
          <textarea
            id={`${id}t`}
            rows={5}
            maxLength={question.longest}
            value={draft}
            autoComplete="off"
            spellCheck="false"
            onChange={({ target }) => setDraft(target.value)}
          />
          <button type="submit" className="button button-second">
            {text.next}
          </button>
        </form>
      )}
      {canGoBack && (
        <button type="button" className="text-button" onClick={() => onKey('Backspace')}>
          {text.back}
        </button>
      )}
    </div>
  );
}
