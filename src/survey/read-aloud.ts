import type { Language } from '../domain/language.ts';
import { textVersion } from './translations.ts';

/** What we need to know of a voice of the browser. */
export interface VoiceChoice {
  lang: string;
  /** False when the text is sent to a company's computer to be spoken. */
  localService: boolean;
  default: boolean;
}

/** Where a sentence is read from. */
export type SpeechSource<Voice extends VoiceChoice = VoiceChoice> =
  { kind: 'voice'; voice: Voice } | { kind: 'recording'; name: string };

/**
 * The name of the recording of a text: what it is (`L14`, `L14-uitleg`, `S4-2`), the language when it is not Dutch, and
 * the version of that very text, so that a recording of an older wording is never played.
 */
export function recordingName(id: string, language: Language, text: string): string {
  const inLanguage = language === 'nl' ? id : `${id}.${language}`;
  return `${inLanguage}@${textVersion(text)}.mp3`;
}

/** What a text is called among the recordings. The question itself is called by its own id. */
export const spokenId = {
  explanation: (question: string) => `${question}-uitleg`,
  hint: (question: string) => `${question}-periode`,
  answer: (scale: string, value: number | string) => `${scale}-${value}`,
};

const speaks = ({ lang }: VoiceChoice, language: Language) =>
  lang.toLowerCase().split(/[-_]/)[0] === language;
/** Dutch of the Netherlands before other Dutch, and the voice that the owner of the device chose before the rest. */
const rank = ({ lang, default: chosen }: VoiceChoice) =>
  (/^nl[-_]nl$/i.test(lang) ? 2 : 0) + (chosen ? 1 : 0);

/**
 * How a text is read aloud: by a voice on this device, else from a recording of this very wording, else not at all. A
 * voice that is not on the device would tell a company what a child is reading; it is never used.
 *
 * @param recordings the names of the recordings that the school has put there
 */
export function speechSource<Voice extends VoiceChoice>(
  spoken: { id: string; language: Language; text: string },
  voices: readonly Voice[],
  recordings: readonly string[],
): SpeechSource<Voice> | undefined {
  const own = voices
    .filter((voice) => voice.localService && speaks(voice, spoken.language))
    .toSorted((a, b) => rank(b) - rank(a));
  const [voice] = own;
  if (voice !== undefined) return { kind: 'voice', voice };
  const name = recordingName(spoken.id, spoken.language, spoken.text);
  return recordings.includes(name) ? { kind: 'recording', name } : undefined;
}

/** A part of a text, from a sign up to and not including another. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * The word at a boundary event. Some browsers do not say how long it is; then it runs to the next space.
 *
 * @param at `charIndex` of the event
 * @param length `charLength` of the event, when it has one
 */
export function wordAt(text: string, at: number, length: number | undefined): TextRange {
  const known = length !== undefined && length > 0 && at + length <= text.length;
  const end = known ? at + length : at + (/^\s*\S*/.exec(text.slice(at))?.[0].length ?? 0);
  return { start: at, end };
}
