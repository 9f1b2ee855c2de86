import { describe, expect, it } from 'vitest';
import { recordingName, speechSource, wordAt } from '../../../src/survey/read-aloud.ts';

const voice = (lang: string, localService: boolean, chosen = false) => ({
  lang,
  localService,
  default: chosen,
});
const spoken = { id: 'L14', language: 'nl' as const, text: 'Ik werd gepest.' };
const recording = recordingName('L14', 'nl', 'Ik werd gepest.');

describe('where a sentence is read from', () => {
  it('takes a voice of this device that speaks the language', () => {
    const dutch = voice('nl-NL', true);
    expect(speechSource(spoken, [voice('en-GB', true), dutch], [])).toEqual({ kind: 'voice', voice: dutch });
  });

  it('reads every way in which a browser writes a language', () => {
    for (const lang of ['nl', 'nl-BE', 'nl_NL', 'NL-nl'])
      expect(speechSource(spoken, [voice(lang, true)], [])?.kind).toBe('voice');
    for (const lang of ['nld-x', 'en-NL', 'nb-NO', ''])
      expect(speechSource(spoken, [voice(lang, true)], [])).toBeUndefined();
  });

  it('never takes a voice that sends the text away, whatever else there is', () => {
    const cloud = voice('nl-NL', false, true);
    expect(speechSource(spoken, [cloud], [])).toBeUndefined();
    expect(speechSource(spoken, [cloud], [recording])).toEqual({ kind: 'recording', name: recording });
    const local = voice('nl-BE', true);
    expect(speechSource(spoken, [cloud, local], [])).toEqual({ kind: 'voice', voice: local });
  });

  it('prefers Dutch of the Netherlands, then the voice that the owner chose', () => {
    const voices = [voice('nl-BE', true, true), voice('nl-NL', true), voice('nl-NL', true, true)];
    expect(speechSource(spoken, voices, [])).toEqual({ kind: 'voice', voice: voices[2] });
  });

  it('falls back on a recording of this very wording, and on nothing', () => {
    expect(speechSource(spoken, [], [recording])).toEqual({ kind: 'recording', name: recording });
    expect(speechSource({ ...spoken, text: 'Ik werd geplaagd.' }, [], [recording])).toBeUndefined();
    expect(speechSource({ ...spoken, language: 'tr' }, [voice('nl-NL', true)], [recording])).toBeUndefined();
  });

  it('names a recording by what it is, its language and its wording', () => {
    expect(recording).toMatch(/^L14@[0-9a-f]{8}\.mp3$/);
    expect(recordingName('O04', 'ar', 'أبدًا')).toMatch(/^O04\.ar@[0-9a-f]{8}\.mp3$/);
  });
});

describe('the word that is spoken', () => {
  const text = 'Op het plein, dus buiten.';
  it.each([
    [0, 2, 'Op'],
    [7, 5, 'plein'],
    [7, 0, 'plein,'],
    [7, undefined, 'plein,'],
    [18, 99, 'buiten.'],
    [25, undefined, ''],
  ])('at sign %i with length %j: %j', (at, length, word) => {
    const { start, end } = wordAt(text, at, length);
    expect(text.slice(start, end)).toBe(word);
  });
});
