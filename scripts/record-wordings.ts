import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type UsedWording, wordingOf } from '../src/survey/lint/records.ts';
import { readSurveys } from './surveys.ts';

/**
 * Adds to `surveys/gebruikt.yaml` the wording of every question that a questionnaire asks. What stands there is never
 * changed: that is what freezes it. Run once an afname is made.
 */
const root = process.argv[2] ?? '.';
const file = join(root, 'surveys/gebruikt.yaml');
const head =
  '# De tekst van elke vraag die gebruikt is. Verander hier niets: een nieuwe tekst is een nieuwe vraag (L05.v2).\n' +
  '# `npm run wordings` voegt nieuwe vragen toe. `npm run check` vergelijkt.\n';
const before = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as UsedWording[] | null) : [];
const known = new Map((before ?? []).map((wording) => [wording.id, wording]));
const { questionnaires } = await readSurveys(root);
const fresh = questionnaires
  .flatMap(({ items, scales }) =>
    items.map((item) =>
      wordingOf(
        item,
        scales.find(({ id }) => id === item.scale),
      ),
    ),
  )
  .filter(({ id }) => !known.has(id));
const all = [...known.values(), ...fresh].toSorted((a, b) => a.id.localeCompare(b.id));
writeFileSync(file, head + stringify(all, { flowCollectionPadding: true, lineWidth: 0 }));
console.log(`${fresh.length} vragen toegevoegd, ${all.length} in totaal: ${file}`);
