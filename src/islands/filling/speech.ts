import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { readAloud, watchVoices } from '../../browser/read-aloud.ts';
import { type SpeechSource, speechSource, type TextRange } from '../../survey/read-aloud.ts';
import { useText } from './text.ts';

/** The recordings that the school has put in `public/voorlezen`, known when the site was built. */
export const RecordingsContext = createContext<readonly string[]>([]);

/** A text that can be read aloud. `id` names its recording; no two on a screen are alike. */
export interface Spoken {
  id: string;
  text: string;
}

export interface Speech {
  /** Whether a text can be read aloud here at all. */
  can(spoken: Spoken): boolean;
  /** The text that is spoken now, and which part of it. */
  now: { id: string; range: TextRange } | undefined;
  /** Reads these one after the other; again, while they are read, to stop. What cannot be read is passed over. */
  toggle(texts: readonly Spoken[]): void;
}

const silent: Speech = { can: () => false, now: undefined, toggle: () => undefined };
export const SpeechContext = createContext<Speech>(silent);

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** Reading aloud for one screen. It stops when the screen goes, and when the page is left or hidden. */
export function useReadingAloud(): Speech {
  const { language } = useText();
  const recordings = useContext(RecordingsContext);
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  const [now, setNow] = useState<Speech['now']>();
  const stopping = useRef<() => void>(undefined);

  useEffect(() => watchVoices(setVoices), []);

  const stop = useCallback(() => {
    stopping.current?.();
    stopping.current = undefined;
    setNow(undefined);
  }, []);
  useEffect(() => {
    const hide = () => document.hidden && stop();
    globalThis.addEventListener('pagehide', stop);
    document.addEventListener('visibilitychange', hide);
    return () => {
      globalThis.removeEventListener('pagehide', stop);
      document.removeEventListener('visibilitychange', hide);
      stop();
    };
  }, [stop]);

  const sourceOf = ({ id, text }: Spoken): SpeechSource<SpeechSynthesisVoice> | undefined =>
    text === '' ? undefined : speechSource({ id, language, text }, voices, recordings);

  const readFrom = (texts: readonly Spoken[], at: number) => {
    const spoken = texts[at];
    if (spoken === undefined) return stop();
    const source = sourceOf(spoken);
    if (source === undefined) return readFrom(texts, at + 1);
    stopping.current = readAloud(spoken.text, source, {
      onRange: (range) => setNow({ id: spoken.id, range }),
      onEnd: () => readFrom(texts, at + 1),
    });
  };

  return {
    can: (spoken) => sourceOf(spoken) !== undefined,
    now,
    toggle: (texts) => {
      const reading = texts.some(({ id }) => id === now?.id);
      stop();
      if (!reading) readFrom(texts, 0);
    },
  };
}
