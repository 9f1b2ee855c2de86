import { type SpeechSource, type TextRange, wordAt } from '../survey/read-aloud.ts';

/** The voices of this browser, now and whenever they change: most browsers have none yet when a page starts. */
export function watchVoices(onVoices: (voices: SpeechSynthesisVoice[]) => void): () => void {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (speech === undefined) return () => undefined;
  const tell = () => onVoices(speech.getVoices());
  tell();
  // Older Safari has no events on it.
  speech.addEventListener?.('voiceschanged', tell);
  return () => speech.removeEventListener?.('voiceschanged', tell);
}

export interface Reading {
  /** The part that is spoken now: the word where the voice tells it, else the whole text. */
  onRange(range: TextRange): void;
  /** Spoken to the end, or could not be spoken. Not called after `stop`. */
  onEnd(): void;
}

function sayWithVoice(text: string, voice: SpeechSynthesisVoice, reading: Reading): () => void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  let over = false;
  const end = () => {
    if (!over) reading.onEnd();
    over = true;
  };
  utterance.onboundary = ({ name, charIndex, charLength }) => {
    if (!over && name === 'word') reading.onRange(wordAt(text, charIndex, charLength));
  };
  utterance.onend = end;
  utterance.onerror = end;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  return () => {
    over = true;
    speechSynthesis.cancel();
  };
}

/** One for the page: a browser lets a page make sound after a press, and remembers that of this very object. */
let speaker: AudioContext | undefined;

/**
 * Not an audio element: Safari asks for such a file in pieces, which a page that was kept for use without a network
 * cannot give.
 */
function playRecording(name: string, reading: Reading): () => void {
  const context = (speaker ??= new AudioContext());
  let source: AudioBufferSourceNode | undefined;
  let over = false;
  const end = () => {
    if (!over) reading.onEnd();
    over = true;
  };
  const play = async () => {
    await context.resume();
    const response = await fetch(`/voorlezen/${encodeURIComponent(name)}`, { credentials: 'omit' });
    const sound = await context.decodeAudioData(await response.arrayBuffer());
    if (over) return;
    source = context.createBufferSource();
    source.buffer = sound;
    source.connect(context.destination);
    source.addEventListener('ended', end);
    source.start();
  };
  play().catch(end);
  return () => {
    over = true;
    source?.stop();
  };
}

/** Reads one text aloud, from its start. Gives what stops it. */
export function readAloud(
  text: string,
  source: SpeechSource<SpeechSynthesisVoice>,
  reading: Reading,
): () => void {
  reading.onRange({ start: 0, end: text.length });
  return source.kind === 'voice'
    ? sayWithVoice(text, source.voice, reading)
    : playRecording(source.name, reading);
}
