import { expect, it } from 'vitest';
import { readSurveys } from '../../../scripts/surveys.ts';
import { recordingName } from '../../../src/survey/read-aloud.ts';
import { recordingsFor } from '../../../src/survey/recordings.ts';

it('lists every text that can be read aloud, once, by the name that the page asks for', async () => {
  const { questionnaires } = await readSurveys('.');
  for (const questionnaire of questionnaires) {
    const names = recordingsFor(questionnaire, 'nl').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  const of = (id: string) => {
    const questionnaire = questionnaires.find((candidate) => candidate.id === id);
    return questionnaire === undefined ? [] : recordingsFor(questionnaire, 'nl');
  };
  const names = of('leerling-5-8').map(({ name }) => name);
  expect(names).toContain(recordingName('L01', 'nl', 'Ik heb zin om naar school te gaan.'));
  expect(names).toContain(
    recordingName('L14-periode', 'nl', 'De laatste vier weken. Elk rondje is een schooldag.'),
  );
  expect(names).toContain(recordingName('S4-1', 'nl', 'Nooit'));
  expect(of('leerling-3-4').map(({ text }) => text)).toContain('Hoe vind jij een ijsje?');
  expect(of('ouder').map(({ text }) => text)).toContain('Weet ik niet');
});
