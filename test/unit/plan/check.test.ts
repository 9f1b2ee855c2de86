import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/domain/issue.ts';
import { issuesOf, schoolFiles } from '../../support/school-files.ts';

const begin = 'content/plan/01-begin.mdx';
const meten = 'content/plan/02-meten.mdx';
const gedrag = 'content/plan/03-gedrag.mdx';
const rollen = 'content/plan/04-rollen.mdx';
const school = 'content/school.yaml';
const contacten = 'content/contacten.yaml';

/** The rows of the handbook's list of faults (domain 5.1), each with where the fixture carries it. Row 28 is no fault. */
const faults: [row: number, rule: Rule, file: string, line: number, says: RegExp][] = [
  [1, 'naam-per-rol', meten, 23, /Roos Wilgenhof en Nora Berkhout/],
  [1, 'naam-in-tekst', meten, 23, /Nora Berkhout/],
  [2, 'telling', rollen, 11, /vijf verschillende rollen.*4/],
  [3, 'bijlage-bestaat', begin, 18, /Pestprotocol/],
  [3, 'bijlage-bestaat', begin, 19, /Klachtenregeling/],
  [4, 'bijlage-bestaat', begin, 17, /Time-out beleid.*anders.*Time-outprotocol/],
  [5, 'cadans-conflict', rollen, 20, /Eens per vier jaar.*02-meten\.mdx:13.*jaarlijks/],
  [6, 'doelgroep', meten, 13, /over leerlingen, maar/],
  [6, 'doelgroep', rollen, 27, /leerlingen, medewerkers/],
  [7, 'tegenspraak', rollen, 27, /op naam van directie.*op naam van school/],
  [8, 'tegenspraak', rollen, 32, /directeur-bestuurder.*college van bestuur/],
  [9, 'tekst-rolverwarring', rollen, 32, /interne vertrouwenspersoon/],
  [10, 'rol-zonder-persoon', contacten, 28, /Aandachtsfunctionaris/],
  [10, 'term', begin, 23, /aandachtfunctionaris/],
  [11, 'rol-zonder-persoon', contacten, 23, /Intern begeleider/],
  [12, 'aanspreekpunt', rollen, 31, /Anti-pestcoördinator hier.*leerkracht/],
  [13, 'link', meten, 18, /"hier"/],
  [13, 'link', meten, 18, /2018/],
  [13, 'link', begin, 21, /http:/],
  [14, 'bijlage-bestaat', gedrag, 36, /calamiteitenplan/],
  [14, 'bijlage-bestaat', gedrag, 36, /notitie leerlingbespreking gedrag/],
  [15, 'verwijzing', gedrag, 30, /later/],
  [16, 'verplicht-onderdeel', school, 7, /fysieke veiligheid/],
  [17, 'verplicht-onderdeel', gedrag, 28, /discriminatie/],
  [17, 'verplicht-onderdeel', gedrag, 28, /seksuele intimidatie/],
  [17, 'verplicht-onderdeel', gedrag, 28, /online/],
  [18, 'verplicht-onderdeel', school, 7, /vijf stappen van de meldcode/],
  [19, 'verplicht-onderdeel', school, 7, /vertrouwensinspecteur/],
  [19, 'verplicht-onderdeel', school, 7, /klachtencommissie/],
  [19, 'verplicht-onderdeel', school, 7, /Veilig Thuis/],
  [19, 'verplicht-onderdeel', school, 7, /medezeggenschapsraad/],
  [19, 'verplicht-onderdeel', school, 7, /versie/],
  [19, 'verplicht-onderdeel', school, 7, /vaststelling/],
  [19, 'verplicht-onderdeel', school, 7, /herziening/],
  [19, 'verplicht-onderdeel', school, 7, /evaluatie van vorig jaar/],
  [20, 'verplicht-onderdeel', school, 7, /monitorinstrument/],
  [21, 'week-zonder-datum', meten, 23, /laatste week van september.*2026-2027/],
  [22, 'term', meten, 24, /klassen 3/],
  [22, 'term', meten, 14, /Parnassys/],
  [22, 'term', begin, 4, /2025\/2026/],
  [22, 'term', begin, 4, /beleidsplan/],
  [23, 'taal', begin, 11, /wij wij/],
  [23, 'taal', gedrag, 26, /Wij helpen wij/],
  [24, 'structuur', rollen, 22, /Verantwoordelijkheden/],
  [25, 'contactgegeven', begin, 24, /06 - 12 34 56 78/],
  [25, 'contactgegeven', begin, 24, /directie@/],
  [25, 'persoonsgegeven', contacten, 39, /mobiel/],
  [25, 'persoonsgegeven', contacten, 22, /geen mailadres/],
  [25, 'naam-in-tekst', begin, 25, /Esdoorn/],
  [26, 'toestemming-in-voorwaarden', gedrag, 23, /akkoord/],
  [26, 'toestemming-in-voorwaarden', gedrag, 25, /toestemming/],
  [27, 'dubbele-plicht', 'content/jaarkalender.yaml', 9, /klachtenregeling/],
  [29, 'verlooptdatum', school, 9, /2026-07-31/],
];

/** What the issue asks for beside that list. */
const more: [rule: Rule, file: string, line: number, says: RegExp][] = [
  ['zinslengte', begin, 27, /39 woorden/],
  ['opmaak', 'content/protocollen/kapot.mdx', 2, /niet goed geschreven/],
  ['onbekende-rol', 'content/protocollen/time-out.mdx', 6, /conrector/],
  ['link', 'content/protocollen/time-out.mdx', 6, /\/plan\/regels\//],
  ['status', rollen, 8, /door wie/],
  ['status', rollen, 8, /wanneer/],
  ['kalenderdatum', 'content/jaarkalender.yaml', 1, /2026-02-30/],
  ['plicht-zonder-eigenaar', 'content/jaarkalender.yaml', 15, /incidenten/],
  ['belofte-zonder-vraag', rollen, 6, /rollen/],
  ['vraag-zonder-belofte', 'surveys/vragenbank/leerling.json', 3, /vakantie/],
  ['telling', 'surveys/leerling.json', 1, /drie vragen/],
];

describe('a plan with all faults', () => {
  const issues = issuesOf(schoolFiles('test/fixtures/plan-met-fouten'));

  it.each([
    ...faults.map(([row, ...fault]) => [`row ${row}`, ...fault] as const),
    ...more.map((fault) => ['more', ...fault] as const),
  ])('%s: %s in %s:%i says %s', (_, rule, file, line, says) => {
    const here = issues.filter((issue) => issue.rule === rule && issue.file === file);
    expect(here.filter((issue) => issue.line === line).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(says),
    );
  });

  it('row 28: does not report five rules that are five', () => {
    expect(issues.filter(({ rule, file }) => rule === 'telling' && file === gedrag)).toEqual([]);
  });

  it('gives every fault a hint', () => {
    expect(issues.filter(({ message, hint }) => message.length < 10 || hint.length < 10)).toEqual([]);
    expect(issues.some(({ message, hint }) => /undefined|\[object/.test(message + hint))).toBe(false);
  });
});

describe('a plan without faults', () => {
  it('yields nothing', () => {
    expect(issuesOf(schoolFiles('test/fixtures/plan-zonder-fouten'))).toEqual([]);
  });

  it('yields one fault when its year is over', () => {
    const later = issuesOf(schoolFiles('test/fixtures/plan-zonder-fouten'), '2027-08-01');
    expect(later.map(({ rule }) => rule)).toEqual(['verlooptdatum']);
  });
});

describe('the plan of this school', () => {
  const issues = issuesOf(schoolFiles('.'));

  it('has no errors', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('hides nothing: what the school must decide is a warning that names its open question, or why it stands', () => {
    const known = issues.filter(({ message }) => message.startsWith('Bekend: '));
    expect(known.length).toBeGreaterThan(5);
    expect(
      known.every(
        ({ severity, hint }) =>
          severity === 'warning' && /open vraag [a-z-]+|uitzonderingen\.yaml/.test(hint),
      ),
    ).toBe(true);
  });
});
