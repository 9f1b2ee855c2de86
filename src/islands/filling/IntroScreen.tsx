import type { JSX } from 'react';
import { parents } from '../../text/filling/adults.ts';
import { Icon } from './icons.tsx';
import { MessageScreen } from './MessageScreen.tsx';
import type { Opened } from './steps.ts';
import { useText } from './text.ts';

/** Before the first question: what this is, that nothing can be done wrong, and what a translation is worth. */
export function IntroScreen(props: { opened: Opened; practises: boolean; onStart(): void }): JSX.Element {
  const text = useText();
  const { questionnaire, translation } = props.opened;
  const doubts = (['outdated', 'unreviewed'] as const).filter((why) => translation.includes(why));
  return (
    <MessageScreen
      heading={text.intro.heading}
      ways={
        <button type="button" className="button button-main" onClick={props.onStart}>
          {props.practises ? text.practice.start : text.intro.start} <Icon name="next" />
        </button>
      }
    >
      {questionnaire.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {questionnaire.role !== 'leerling' && <p className="intro-status">{questionnaire.status}</p>}
      {doubts.length > 0 && (
        <div className="intro-translation" role="note">
          {doubts.map((why) => (
            <p key={why}>{text.translation[why]}</p>
          ))}
          {doubts.map((why) => (
            <p key={`nl ${why}`} lang="nl" dir="ltr">
              {parents.translation[why]}
            </p>
          ))}
        </div>
      )}
    </MessageScreen>
  );
}
