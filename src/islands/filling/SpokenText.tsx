import type { JSX } from 'react';
import { type Spoken, useSpeech } from './speech.ts';

/** A text of which the part that is being spoken stands out. To a screen reader it is one text. */
export function SpokenText({ id, text }: Spoken): JSX.Element {
  const { now } = useSpeech();
  if (now?.id !== id) return <>{text}</>;
  const { start, end } = now.range;
  return (
    <>
      {text.slice(0, start)}
      <span className="spoken">{text.slice(start, end)}</span>
      {text.slice(end)}
    </>
  );
}
