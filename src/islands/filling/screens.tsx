import type { JSX } from 'react';
import type { Kept } from '../../browser/queue/envelope-store.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import { Icon } from './icons.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import { problemIn, useText } from './text.ts';

/** After the last question: nothing has left yet. */
export function FinishScreen(props: {
  answered: number;
  total: number;
  onSend(): void;
  onBack(): void;
}): JSX.Element {
  const { finish } = useText();
  return (
    <MessageScreen
      heading={finish.heading}
      ways={
        <>
          <button type="button" className="button button-second way-back" onClick={props.onBack}>
            <Icon name="back" /> {finish.back}
          </button>
          <button type="button" className="button button-main" onClick={props.onSend}>
            {finish.send} <Icon name="next" />
          </button>
        </>
      }
    >
      <p>{finish.answered(props.answered, props.total)}</p>
      <p>{finish.lead}</p>
    </MessageScreen>
  );
}

/** Sealed, not yet stored: that nothing is lost, whether the screen may be closed, and a button for the impatient. */
export function WaitingScreen(props: { kept: Kept; onAgain(): void }): JSX.Element {
  const { waiting } = useText();
  return (
    <MessageScreen
      heading={waiting.heading}
      ways={
        <button type="button" className="button button-main" onClick={props.onAgain}>
          {waiting.again} <Icon name="next" />
        </button>
      }
    >
      <p role="status">{waiting.reason}</p>
      <p>{waiting.safe}</p>
      <p>{waiting.stay[props.kept]}</p>
    </MessageScreen>
  );
}

/** Neutral and short: no praise for what was answered. */
export function DoneScreen({ onHelp }: { onHelp(): void }): JSX.Element {
  const { done } = useText();
  return (
    <MessageScreen
      heading={done.heading}
      ways={
        <button type="button" className="button button-quiet" onClick={onHelp}>
          <Icon name="help" /> {done.more}
        </button>
      }
    >
      <p>{done.lead}</p>
      <p>{done.close}</p>
      <p>{done.talk}</p>
    </MessageScreen>
  );
}

/** Something that waiting does not mend. */
export function ProblemScreen(props: {
  problem: ProblemMessage;
  onAgain: (() => void) | undefined;
}): JSX.Element {
  const { problem, onAgain } = props;
  const texts = useText();
  const text = problemIn(texts, problem);
  return (
    <MessageScreen
      heading={text.wat}
      ways={
        onAgain && (
          <button type="button" className="button button-main" onClick={onAgain}>
            {texts.again} <Icon name="next" />
          </button>
        )
      }
    >
      <p role="alert">{text.hoe}</p>
    </MessageScreen>
  );
}
