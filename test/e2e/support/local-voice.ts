import type { Page } from 'playwright-core';

export interface StubVoice {
  lang: string;
  localService: boolean;
}

/**
 * A browser with these voices that speaks at once and in silence: a word boundary per word unless `words` is false, an
 * end only when the test asks for it. What it was asked to say stands in `window.said`.
 */
export async function stubSpeech(page: Page, voices: readonly StubVoice[], words = true): Promise<void> {
  await page.addInitScript(
    ({ voices, words }) => {
      class Utterance {
        text: string;
        onboundary?: (event: object) => void;
        onend?: () => void;
        constructor(text: string) {
          this.text = text;
        }
      }
      const said: string[] = [];
      let current: Utterance | undefined;
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => voices.map((voice) => ({ ...voice, default: false, name: voice.lang })),
        speak(utterance: Utterance) {
          current = utterance;
          said.push(utterance.text);
          if (!words) return;
          const [second] = [...utterance.text.matchAll(/\S+/g)].slice(1);
          if (second !== undefined)
            utterance.onboundary?.({ name: 'word', charIndex: second.index, charLength: second[0].length });
        },
        cancel() {
          if (current !== undefined) said.push('[stil]');
          current = undefined;
        },
      });
      const define = (name: string, value: unknown) =>
        Object.defineProperty(globalThis, name, { value, configurable: true });
      define('speechSynthesis', speech);
      define('SpeechSynthesisUtterance', Utterance);
      define('said', said);
      define('endOfSpeech', () => {
        const ended = current;
        current = undefined;
        ended?.onend?.();
      });
    },
    { voices, words },
  );
}

/** Everything that was spoken so far, in order; `[stil]` where it was cut off. */
export function said(page: Page): Promise<string[]> {
  return page.evaluate('said') as Promise<string[]>;
}

/** The voice comes to the end of what it is saying. */
export async function endOfSpeech(page: Page): Promise<void> {
  await page.evaluate('endOfSpeech()');
}
