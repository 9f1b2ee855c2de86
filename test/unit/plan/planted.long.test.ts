import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/domain/issue.ts';
import { issuesOf, schoolFiles } from '../../support/school-files.ts';

const files = schoolFiles('.');
const chapter = 'content/plan/05-pesten.mdx';
const rules = 'content/plan/03-afspraken.mdx';
const begin = '## Wat is pesten?';
const add = (text: string): [string, string] => [begin, `${text}\n\n${begin}`];

/** One fault at a time in the real content: file, what is replaced by what, and the rule that must see it. */
const planted: [Rule, string, string, string][] = [
  ['naam-in-tekst', chapter, ...add('Vraag het aan Marieke Hessels.')],
  ['naam-in-tekst', chapter, ...add('De anti-pestcoördinator is Nora Berkhout.')],
  ['naam-per-rol', chapter, ...add('Onze externe vertrouwenspersoon is Nora Berkhout.')],
  [
    'naam-per-rol',
    'content/contacten.yaml',
    '- rol: veilig-thuis',
    '- rol: vertrouwenspersoon\n  label: A\n  inZin: a\n  waar: buiten\n  waarvoor: b\n  personen: [{ naam: Nora Berkhout }]\n\n- rol: veilig-thuis',
  ],
  [
    'naam-per-rol',
    'content/contacten.yaml',
    '    - naam: Lorianne van Cappellen',
    '    - naam: Nora Berkhout\n    - naam: Lorianne van Cappellen',
  ],
  ['contactgegeven', chapter, ...add('Mail naar school@voorbeeld.nl.')],
  ['contactgegeven', chapter, ...add('Bel 020 123 45 67.')],
  ['rol-zonder-persoon', 'content/contacten.yaml', '  telefoon: 0800 - 2000', ''],
  ['onbekende-rol', chapter, ...add('Vraag <Contact rol="conrector" />.')],
  ['onbekende-vraag', chapter, ...add('<OpenVraag id="bestaat-niet" />')],
  ['telling', rules, '## De vijf groepsafspraken', '## De zes groepsafspraken'],
  ['telling', rules, '5. Ik schop, sla of scheld niet\n', ''],
  ['telling', rules, 'Deze vier omgangsregels', 'Deze 3 omgangsregels'],
  ['telling', 'surveys/vragenbank/leerling-5-8.json', 'de vijf groepsafspraken', 'de zes groepsafspraken'],
  ['telling', 'surveys/leerling-5-8.json', 'Er zijn er 22', 'Er zijn er 21'],
  ['bijlage-bestaat', chapter, ...add('De volgende bijlagen horen hierbij:\n\n- Verzuimprotocol')],
  ['bijlage-bestaat', chapter, ...add('Wij werken volgens het vervoersprotocol.')],
  [
    'cadans-conflict',
    chapter,
    ...add('Eens per twee jaar komt de anti-pestcoördinator langs in de groepen, bij een bezoek in de klas.'),
  ],
  ['link', chapter, ...add('Lees [onze regels](/plan/bestaat-niet/).')],
  ['link', chapter, ...add('Lees [onze regels](/plan/afspraken/#bestaat-niet).')],
  ['link', chapter, ...add('Lees [onze regels](http://voorbeeld.nl/).')],
  ['link', chapter, ...add('Klik [hier](https://voorbeeld.nl/).')],
  ['link', chapter, ...add('Lees [de code](https://voorbeeld.nl/uploads/2017/code.pdf).')],
  ['term', chapter, ...add('Wij schrijven het in Parnassys.')],
  ['term', chapter, ...add('Wij komen in klas 3.')],
  ['taal', chapter, ...add('Wij letten op op elkaar.')],
  ['verlooptdatum', chapter, 'status: concept', 'status: concept\ngeldigTot: 2025-07-31'],
  [
    'toestemming-in-voorwaarden',
    'content/paginas/privacy.mdx',
    '## Kort',
    'Met de inschrijving geeft u toestemming voor een foto.\n\n## Kort',
  ],
  ['plicht-zonder-eigenaar', 'content/jaarkalender.yaml', '    rol: bestuur\n', ''],
  ['plicht-zonder-eigenaar', 'content/jaarkalender.yaml', '    rol: bestuur\n', '    rol: conrector\n'],
  [
    'vraag-zonder-belofte',
    'surveys/vragenbank/leerling-5-8.json',
    '"section": "visie"',
    '"section": "vakantie"',
  ],
  ['status', chapter, 'status: concept', 'status: vastgesteld'],
  ['status', chapter, 'status: concept\n', ''],
  ['status', chapter, 'status: concept', 'status: klaar'],
  ['zinslengte', chapter, ...add(`${'wij doen wat wij kunnen en '.repeat(7)}dan is het klaar.`)],
  ['opmaak', chapter, 'kort: Pesten', 'kort: Pesten: nu'],
  ['opmaak', 'content/contacten.yaml', '- rol: directie', '- rol: [directie'],
  ['veld', chapter, 'titel:', 'tittel:'],
  ['veld', 'content/contacten.yaml', 'waar: school', 'waar: ergens'],
  ['kalenderdatum', 'content/jaarkalender.yaml', '2026-07-31', '2026-07-32'],
  ['kalenderdatum', 'content/school.yaml', 'geldigTot: 2026-07-31', 'geldigTot: 2026-06-31'],
  ['kalenderdatum', chapter, ...add('Op 31 juni 2026 praten wij.')],
  ['kalenderdatum', 'surveys/afnames/demo.yaml', '2026-11-01', '2026-11-31'],
];

describe('a fault planted in the real content', () => {
  const before = new Set(issuesOf(files).map(({ rule, file, message }) => `${rule} ${file} ${message}`));

  it.each(planted.map(([rule, file, from, to]) => ({ rule, file, from, to })))(
    '$rule in $file: $to',
    ({ rule, file, from, to }) => {
      const text = files[file] ?? '';
      expect(text).toContain(from);
      const issues = issuesOf({ ...files, [file]: text.replace(from, to) });
      const fresh = issues.filter(
        (issue) => issue.rule === rule && !before.has(`${issue.rule} ${issue.file} ${issue.message}`),
      );
      expect(fresh).not.toEqual([]);
      if (rule !== 'vraag-zonder-belofte') expect(fresh.map(({ severity }) => severity)).toContain('error');
      expect(fresh.some((issue) => issue.file === file || rule === 'verplicht-onderdeel')).toBe(true);
    },
  );
});
