import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordingsFor } from '../src/survey/recordings.ts';
import { languagesOf } from '../src/survey/translations.ts';
import { readSurveys } from './surveys.ts';

/** Names of questionnaires on the command line, else those of pupils: who cannot read yet comes first. */
const asked = process.argv.slice(2);
const { questionnaires } = await readSurveys('.');
const known = questionnaires.map(({ id }) => id);
const wrong = asked.filter((id) => !known.includes(id));
if (wrong.length > 0) {
  console.error(`Deze vragenlijst is er niet: ${wrong.join(', ')}. Er zijn: ${known.join(', ')}.`);
  process.exit(1);
}
const chosen = questionnaires.filter(({ id, role }) =>
  asked.length > 0 ? asked.includes(id) : role === 'leerling',
);
const lines = new Map(
  chosen.flatMap((questionnaire) =>
    languagesOf(questionnaire).flatMap((language) =>
      recordingsFor(questionnaire, language).map(({ name, text }) => [name, text] as const),
    ),
  ),
);
const there = [...lines.keys()].filter((name) => existsSync(join('public/voorlezen', name)));
for (const [name, text] of lines)
  console.log(`${there.includes(name) ? 'is er ' : 'nog op te nemen '}\t${name}\t${text}`);
console.log(`${there.length} van ${lines.size} opnamen staan in public/voorlezen.`);
