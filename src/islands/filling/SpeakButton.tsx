import type { JSX } from 'react';
import { Icon } from './icons.tsx';
import { type Spoken, useSpeech } from './speech.ts';
import { useText } from './text.ts';

interface Props {
  /** What is read, one after the other. The first one decides whether there is a button. */
  texts: readonly [Spoken, ...Spoken[]];
  label: string;
}

/**
 * A small loudspeaker. Nothing is ever read without a press, so it does not talk through a screen reader. Not there at
 * all where the device has no voice of its own and the school no recording.
 */
export function SpeakButton({ texts, label }: Props): JSX.Element | null {
  const speech = useSpeech();
  const text = useText();
  if (!speech.can(texts[0])) return null;
  const reading = texts.some(({ id }) => id === speech.now?.id);
  return (
    <button
      type="button"
      className={`speak ${reading ? 'speak-now' : ''}`}
      aria-label={reading ? text.aloud.stop : label}
      onClick={() => speech.toggle(texts)}
    >
      <Icon name={reading ? 'stop' : 'speak'} />
    </button>
  );
}
