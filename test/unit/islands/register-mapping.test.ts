import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../src/browser/csv-rows.ts';
import { parseRegisterMapping, registerMappingJson } from '../../../src/domain/register-mapping.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { kindRefusal } from '../../../src/islands/dashboard/incidents/kinds.ts';
import {
  applyMapping,
  kindOf,
  mappingToSave,
} from '../../../src/islands/dashboard/incidents/mapping-file.ts';
import { guessMapping, readRegister } from '../../../src/islands/dashboard/incidents/read-register.ts';
import { sampleRegister } from '../../../src/islands/dashboard/incidents/sample-register.ts';
import { problemText } from '../../../src/text/problems.ts';

const table = (text: string) => csvRows(new TextEncoder().encode(text));
const times = (n: number, line: string) => Array.from({ length: n }, () => `${line}\n`).join('');
const parsed = (text: string): Problem => {
  try {
    parseRegisterMapping(text);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('accepted');
};

describe('a mapping file', () => {
  it('of this year puts columns and words of next year in place, in another order and case', () => {
    const first = table(
      `Datum;Categorie;Leerling\n${times(4, '14-09-2026;Schelden;x')}${times(3, '15-09-2026;Ruzie;y')}`,
    );
    const saved = mappingToSave(first, guessMapping(first), new Map([['schelden', 'Ruzie']]));
    const file = parseRegisterMapping(registerMappingJson(saved?.file ?? parseRegisterMapping('{}')));
    expect(file.kolommen).toEqual({ datum: 'Datum', soort: 'Categorie' });
    const next = table('categorie;Leerling;DATUM\nSCHELDEN ;z;01-10-2027\nBrand;z;02-10-2027\n');
    const applied = applyMapping(next, file);
    expect(applied).toMatchObject({ mapping: { date: 2, category: 0 }, missing: [], unknown: ['Brand'] });
    const { incidents } = readRegister(next, applied.mapping, '', (word) => kindOf(applied.kinds, word));
    expect(incidents.map(({ category }) => category)).toEqual(['Ruzie', 'Brand']);
  });

  it('says which columns are gone', () => {
    const file = parseRegisterMapping('{"format":"vbg1","kolommen":{"datum":"Datum","soort":"Aard"}}');
    expect(applyMapping(table('Dag;Soort\n1-9-2026;x\n'), file).missing).toEqual(['Datum', 'Aard']);
  });

  it.each([
    ['no JSON', 'Datum;Soort'],
    ['another file of ours', '{"format":"vbi1"}'],
    ['no date column', '{"format":"vbg1","kolommen":{}}'],
    ['a column about somebody', '{"format":"vbg1","kolommen":{"datum":"Datum","soort":"Leerling"}}'],
    ['something more', '{"format":"vbg1","kolommen":{"datum":"Datum"},"regels":[]}'],
  ])('is refused in Dutch with the way on: %s', (_, text) => {
    const problem = parsed(text);
    expect(problem.code).toBe('register/not-a-mapping');
    const { wat, hoe } = problemText(problem);
    expect(wat).toMatch(/^Dit is geen koppeling voor het incidentenregister: \S/);
    expect(hoe).toContain('registratie-koppeling.json');
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('takes the word %s as a word', (word) => {
    const register = table(`Datum;Soort\n${times(9, '14-09-2026;Ruzie')}${times(5, `14-09-2026;${word}`)}`);
    const saved = mappingToSave(register, guessMapping(register), new Map([[word.toLowerCase(), 'Gedoe']]));
    const file = parseRegisterMapping(registerMappingJson(saved?.file ?? parseRegisterMapping('{}')));
    const { kinds, unknown } = applyMapping(register, file);
    expect([kindOf(kinds, word), unknown]).toEqual(['Gedoe', []]);
    expect(
      kindOf(
        applyMapping(register, parseRegisterMapping('{"format":"vbg1","kolommen":{"datum":"Datum"}}')).kinds,
        word,
      ),
    ).toBe(word);
  });

  it('cannot change what every object has', () => {
    const file = '{"format":"vbg1","kolommen":{"datum":"Datum"},"soorten":{"__proto__":{"a":"b"}}}';
    expect(() => parsed(file)).toThrow('accepted');
    expect(parseRegisterMapping(file).soorten).toEqual({});
    expect(({} as { a?: string }).a).toBeUndefined();
  });

  it('is shown by an example that fits the invented register', () => {
    const file = parseRegisterMapping(readFileSync('content/voorbeelden/registratie-koppeling.json', 'utf8'));
    const applied = applyMapping(table(sampleRegister()), file);
    expect(applied).toMatchObject({
      mapping: { date: 0, category: 1 },
      missing: [],
      unknown: ['Vernieling'],
    });
  });
});

describe('nothing personal', () => {
  it('comes in the file: no name from a column about persons, no rare word, no line, no date', () => {
    const register = table(
      `Datum;Leerling;Soort\n${times(9, '14-09-2026;Sanne de Wit;Ruzie')}${times(5, '14-09-2026;Ties;Ruzie met Sanne')}03-10-2026;Ties;Joris weggelopen\n`,
    );
    const saved = mappingToSave(register, guessMapping(register), new Map());
    expect(saved).toMatchObject({ file: { soorten: { Ruzie: 'Ruzie' } }, withNames: 1, rare: 1 });
    expect(JSON.stringify(saved?.file)).not.toMatch(/Sanne|Ties|Joris|2026|Wit/);
    // Nor by the name that somebody types as the kind.
    const typed = mappingToSave(register, guessMapping(register), new Map([['ruzie', 'Gedoe met Ties']]));
    expect(JSON.stringify(typed?.file)).not.toMatch(/Ties/);
  });

  it.each([
    ['an accent written apart', 'Leerling', 'Jose\u0301 Prins', 'Slaan door José'],
    ['an accent left out', 'Leerling', 'Zoë', 'Ruzie zoe'],
    ['a sign without width', 'Leerling', 'Sanne', 'Ruzie San\u200Bne'],
    ['two letters', 'Leerling', 'Bo de Vries', 'Ruzie met Bo'],
    ['a column with an underscore', 'leerling_naam', 'Sanne', 'Ruzie met Sanne'],
    ['a column in one word', 'LeerlingNaam', 'Sanne', 'Ruzie met Sanne'],
    ['a column in small letters', 'kindnaam', 'Sanne', 'Ruzie met Sanne'],
  ])('comes in the file behind %s', (_, column, name, kind) => {
    const register = table(
      `Datum;${column};Soort\n${times(9, `14-09-2026;${name};Ruzie om de bal`)}${times(5, `14-09-2026;x;${kind}`)}`,
    );
    const saved = mappingToSave(register, guessMapping(register), new Map());
    expect(Object.keys(saved?.file.soorten ?? {})).toEqual(['Ruzie om de bal']);
  });

  it('is lost of small words that stand between names', () => {
    const register = table(
      `Datum;Leerling;Soort\n${times(9, '14-09-2026;Bo op de Berg en Li in de Weij;Ruzie en duwen op de gang')}`,
    );
    expect(mappingToSave(register, guessMapping(register), new Map())).toMatchObject({ withNames: 0 });
  });

  it('is counted as a kind: neither persons nor stories', () => {
    const stories = Array.from({ length: 60 }, (_, i) => `14-09-2026;kind ${i};verhaal ${i};Ruzie`);
    const register = table(`Datum;Leerling;Wat er was;Soort\n${stories.join('\n')}\n`);
    expect([1, 2, 3].map((column) => kindRefusal(register, column))).toEqual([
      'persons',
      'stories',
      undefined,
    ]);
    expect(mappingToSave(register, { date: 0, category: 1 }, new Map())).toBeUndefined();
    expect(mappingToSave(register, { date: 0, category: 2 }, new Map())).toBeUndefined();
  });
});
