import { type ClipboardEvent, type FormEvent, type JSX, useRef, useState } from 'react';
import { type ProblemMessage } from '../../domain/problem.ts';
import { normaliseCode } from '../../survey/access-code.ts';
import { Brand } from './Brand.tsx';
import { CodeKeys } from './CodeKeys.tsx';
import { Fault } from './Fault.tsx';
import { Icon } from './icons.tsx';
import { useText } from './text.ts';

interface Props {
  problem: ProblemMessage | undefined;
  busy: boolean;
  /** Sealed answers of earlier visits that are still here. */
  waiting: number;
  onCode(typed: string): void;
  /** Back to the choice before this one, when there was one. */
  onBack?: (() => void) | undefined;
}

const boxes = [0, 1, 2];

/** Three boxes of three signs. Jumps on the third sign, takes a pasted code whole, goes back on backspace. */
export function CodeScreen({ problem, busy, waiting, onCode, onBack }: Props): JSX.Element {
  const [parts, setParts] = useState(['', '', '']);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const { code, question } = useText();

  const put = (at: number, typed: string) => {
    const signs = normaliseCode(typed);
    // A whole code is pasted whole, whichever box has the focus.
    const box = signs.length >= 9 ? 0 : at;
    const next = parts.map((part, i) => (i < box ? part : signs.slice((i - box) * 3, (i - box) * 3 + 3)));
    setParts(signs.length <= 3 ? parts.map((part, i) => (i === box ? signs : part)) : next);
    const filledTo = Math.min(2, box + Math.floor(signs.length / 3));
    if (signs.length >= 3) inputs.current[filledTo]?.focus();
  };
  const paste = (box: number, event: ClipboardEvent) => {
    event.preventDefault();
    put(box, event.clipboardData.getData('text'));
  };
  /** The keys fill the boxes from left to right; focus stays where it is, so that a key can be pressed again. */
  const whole = parts.join('');
  const spread = (signs: string) => setParts(boxes.map((box) => signs.slice(box * 3, box * 3 + 3)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCode(parts.join(''));
  };

  return (
    <div className="screen">
      <header className="screen-top">
        <Brand />
        {onBack !== undefined && (
          <button type="button" className="button button-quiet" onClick={onBack}>
            <Icon name="back" /> {question.back}
          </button>
        )}
      </header>
      <main className="screen-main">
        <form className="code" onSubmit={submit} autoComplete="off" noValidate>
          <div className="code-head">
            <div>
              <h1 className="question-title">{code.heading}</h1>
              <p className="screen-lead">
                {code.lead[0]} <br />
                {code.lead[1]}
              </p>
            </div>
            <p className="code-card" aria-hidden="true">
              <span>{code.cardLabel}</span>
              <strong dir="ltr">{code.cardExample}</strong>
            </p>
          </div>
          <div className="code-boxes" dir="ltr">
            {boxes.map((box) => (
              <input
                key={box}
                ref={(element) => {
                  inputs.current[box] = element;
                }}
                className="code-box"
                aria-label={code.box(box + 1)}
                aria-describedby={problem === undefined ? undefined : 'fault'}
                aria-invalid={problem !== undefined}
                value={parts[box]}
                size={3}
                autoComplete="off"
                autoCapitalize="characters"
                autoCorrect="off"
                spellCheck="false"
                // Our own keys take the place of the screen keyboard; a real keyboard works as ever.
                inputMode="none"
                onChange={(event) => put(box, event.currentTarget.value)}
                onPaste={(event) => paste(box, event)}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace' && parts[box] === '') inputs.current[box - 1]?.focus();
                }}
              />
            ))}
          </div>
          <CodeKeys
            onSign={(sign) => spread((whole + sign).slice(0, 9))}
            onErase={() => spread(whole.slice(0, -1))}
          />
          <Fault problem={problem} />
          <div className="code-ways">
            <button type="submit" className="button button-main" disabled={busy}>
              {busy ? code.checking : code.start} <Icon name="next" />
            </button>
            <p className="screen-soft">
              {code.lost[0]}
              <br />
              {code.lost[1]}
            </p>
          </div>
        </form>
      </main>
      <footer className="screen-promise">
        {waiting > 0 && <p role="status">{code.waiting(waiting)}</p>}
        <p>{code.promise}</p>
      </footer>
    </div>
  );
}
