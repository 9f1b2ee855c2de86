import { join } from 'node:path';
import { readArguments, usage } from './demo/arguments.ts';
import { demoPassphrase } from './demo/key-files.ts';
import { makeSchools } from './demo/make-schools.ts';
import type { Truth } from './demo/truth.ts';
import { readSurveys } from './surveys.ts';

function report(folder: string, { years: [now, ...earlier] }: Truth): void {
  console.log(`Verzonnen school in ${folder}`);
  console.log(`  ${now?.respondents} verzegelde antwoorden van ${now?.enrolled} leerlingen: inbox.vbx`);
  for (const { survey, schooljaar } of earlier) console.log(`  ${schooljaar}: archief-${survey}.age`);
  console.log('  wat erin is gestopt: waarheid.json');
}

async function run(): Promise<void> {
  const { responses, schools, years, seed, out, board } = readArguments(process.argv.slice(2));
  const { afnames, questionnaires } = await readSurveys(join(import.meta.dirname, '..'));
  const afname = afnames.find(({ demo }) => demo);
  const questionnaire = questionnaires.find(({ id }) => id === afname?.questionnaire);
  if (afname === undefined || questionnaire === undefined) {
    throw new Error('In surveys/afnames staat geen afname met “demo: true”, of haar vragenlijst is er niet.');
  }
  for await (const { folder, truth } of makeSchools({
    afname,
    questionnaire,
    ...(board ? { others: questionnaires } : {}),
    responses,
    schools,
    years,
    seed,
    out,
  })) {
    report(folder, truth);
  }
  const key = join(out, 'demo-sleutel');
  console.log(`\nSleutel: ${key}.txt, of ${key}.age met de wachtzin: ${demoPassphrase}`);
  if (schools > 1) console.log('Elke school heeft een eigen sleutel in haar map, met dezelfde wachtzin.');
  console.log('Alles is verzonnen. Gebruik deze sleutel nooit voor echte antwoorden.');
  console.log(
    `Met --seed ${seed} komen dezelfde antwoorden terug; sleutel, zegels en codes zijn steeds anders.`,
  );
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(usage);
  process.exitCode = 1;
}
