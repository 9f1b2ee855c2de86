import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { convert } from '../src/importing/convert.ts';
import { suggest } from '../src/importing/suggest.ts';
import { readMapping } from './import/read-mapping.ts';
import { readTable } from './import/read-table.ts';
import { readSurveys } from './surveys.ts';
import { explain } from './tables/explain.ts';

const usage =
  'Zo: npm run import -- --from EXPORT --suggest KOPPELING.json [--questionnaire leerling-5-8]\n' +
  '    npm run import -- --from EXPORT --mapping KOPPELING.json --out ANTWOORDEN.csv --codebook-out CODEBOEK.json\n' +
  '  EXPORT is een CSV of een Excel-bestand van LimeSurvey, Microsoft Forms, Google Forms of Nextcloud Forms.';

function list(title: string, names: readonly string[]): void {
  if (names.length === 0) return;
  console.log(`${title}:`);
  for (const name of names) console.log(`  - ${name.replaceAll(/\s+/g, ' ').slice(0, 100)}`);
}

async function makeMapping(from: string, to: string, questionnaireId: string): Promise<void> {
  if (existsSync(to)) throw new Error(`Dit bestand bestaat al: ${to}. Kies een andere naam.`);
  const { questionnaires } = await readSurveys(join(import.meta.dirname, '..'));
  const questionnaire = questionnaires.find(({ id }) => id === questionnaireId);
  if (questionnaire === undefined) {
    throw new Error(
      `Deze vragenlijst is er niet. Kies uit: ${questionnaires.map(({ id }) => id).join(', ')}.`,
    );
  }
  const { mapping, guessed, open, personal } = suggest(await readTable(from), questionnaire);
  writeFileSync(to, `${JSON.stringify(mapping, null, 2)}\n`);
  console.log(
    `${mapping.items.length} kolommen gekoppeld. Kijk ze na in ${to}, ook de volgorde van de antwoorden.`,
  );
  list(
    'Wel antwoorden van ons, maar een vraag die we niet kennen; kies een onderwerp in plaats van “vul-in”',
    guessed,
  );
  list('Niet gekoppeld: voeg zelf toe wat u wilt gebruiken', open);
  list('Personen en tijden: gaan nooit mee', personal);
}

async function convertFile(from: string, mapping: string, out: string, codebookOut: string): Promise<void> {
  const { columns, rows, codebook, report } = convert(await readTable(from), readMapping(mapping));
  writeFileSync(out, `${Papa.unparse([columns, ...rows], { newline: '\n' })}\n`, { mode: 0o600 });
  writeFileSync(codebookOut, `${JSON.stringify(codebook, null, 2)}\n`);
  console.log(`${rows.length} antwoorden in ${out}, het codeboek in ${codebookOut}.`);
  list('Weggelaten, want er staan personen of tijden in', report.personal);
  list('Niet gekoppeld', report.unused);
  list(
    'Antwoorden die het koppelbestand niet kent; ze tellen als niet beantwoord',
    report.unknown.map(({ column, count }) => `${column} (${count} keer)`),
  );
}

async function run(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      from: text,
      mapping: text,
      out: text,
      'codebook-out': text,
      suggest: text,
      questionnaire: text,
    },
  });
  const { from, mapping, out } = values;
  if (from === undefined) throw new Error(usage);
  if (values.suggest !== undefined) {
    await makeMapping(from, values.suggest, values.questionnaire ?? 'leerling-5-8');
  } else if (mapping !== undefined && out !== undefined) {
    await convertFile(
      from,
      mapping,
      out,
      values['codebook-out'] ?? out.replace(/(\.csv)?$/i, '.codeboek.json'),
    );
  } else throw new Error(usage);
}

try {
  await run();
} catch (error) {
  console.error(explain(error, usage));
  process.exitCode = 1;
}
