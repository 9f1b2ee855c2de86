import { describe, expect, it } from 'vitest';
import type { Rule, Severity } from '../../../../src/domain/issue.ts';
import { readYaml } from '../../../../src/plan/sources/yaml-file.ts';
import { lintSurveys } from '../../../../src/survey/lint/lint.ts';
import { wordFinding } from '../../../../src/text/check.ts';
import { surveyTexts } from '../../../../src/text/check-survey.ts';
import { issuesOf, schoolFiles } from '../../../support/school-files.ts';

const files = schoolFiles('.');
const pupils = 'surveys/vragenbank/leerling-5-8.json';
const young = 'surveys/vragenbank/leerling-3-4.json';
const extra = 'surveys/vragenbank/leerling-7-8-extra.json';
const staff = 'surveys/vragenbank/medewerker.json';
const scales = 'surveys/schalen.json';
const rules = Object.keys(surveyTexts) as Rule[];
const afname = 'surveys/afnames/demo.yaml';

/** One fault at a time in the real bank: the rule that must see it, how grave, the file, what is replaced by what. */
const planted: [Rule, Severity, string, string | RegExp, string][] = [
  [
    'dubbele-ontkenning',
    'error',
    extra,
    'Op weg van school naar huis voel ik mij veilig.',
    'Ik voel mij nooit onveilig.',
  ],
  [
    'dubbele-ontkenning',
    'warning',
    extra,
    'Op weg van school naar huis voel ik mij veilig.',
    'Ik voel mij niet fijn.',
  ],
  ['dubbele-ontkenning', 'error', staff, 'De sfeer in het team is open.', 'Niemand zegt niets.'],
  [
    'twee-gedachten',
    'warning',
    extra,
    'Op weg van school naar huis voel ik mij veilig.',
    'Ik ben blij en veilig.',
  ],
  ['twee-gedachten', 'warning', staff, 'De sfeer in het team is open.', 'De sfeer is open of prettig.'],
  [
    'kinderzin-te-lang',
    'error',
    extra,
    'Op weg van school naar huis voel ik mij veilig.',
    'Op de lange weg van school naar mijn eigen huis voel ik mij heel veilig.',
  ],
  [
    'kinderzin-te-lang',
    'error',
    'surveys/leerling-3-4.json',
    'Er is geen goed of fout.',
    'Er is hier bij al deze vragen voor jou nooit een goed of een fout antwoord.',
  ],
  ['schaal-scheef', 'error', scales, '"label": "Oneens"', '"label": "Eens, maar niet helemaal"'],
  ['schaal-scheef', 'error', scales, '"label": "Soms"', '"label": "Altijd"'],
  ['schaal-scheef', 'error', scales, '"value": 2', '"value": 3'],
  [
    'schaal-scheef',
    'error',
    scales,
    /"label": "Nooit"([\s\S]*?)"label": "Soms"/,
    '"label": "Soms"$1"label": "Nooit"',
  ],
  ['gezicht-bij-narigheid', 'error', extra, '"picture": "dagen"', '"picture": "gezicht"'],
  ['gezicht-bij-narigheid', 'error', young, '"picture": "kring"', '"picture": "gezicht"'],
  [
    'gezicht-bij-narigheid',
    'error',
    extra,
    'Op weg van school naar huis voel ik mij veilig.',
    'Op weg naar huis ben ik bang.',
  ],
  ['thema-ontbreekt', 'warning', 'surveys/leerling-5-8.json', '"L21",\n', ''],
  ['vraag-gewijzigd', 'error', pupils, 'Ik werd gepest.', 'Ik werd vaak gepest.'],
  ['vraag-gewijzigd', 'error', pupils, 'Pesten is: iemand doet expres', 'Pesten is: iemand doet steeds'],
  ['vraag-gewijzigd', 'error', scales, '"label": "Helemaal eens"', '"label": "Zeer mee eens"'],
  [
    'vraag-weg',
    'warning',
    'surveys/gebruikt.yaml',
    '- id: K01',
    '- id: K00\n  tekst: Weg\n  antwoorden: []\n- id: K01',
  ],
  ['vraag-niet-vastgelegd', 'warning', 'surveys/gebruikt.yaml', '- id: L04', '- id: L04.v0'],
  ['herkenbaar', 'error', pupils, 'Ik kan in de klas rustig werken.', 'Ben je een jongen of een meisje?'],
  ['herkenbaar', 'error', pupils, 'Ik kan in de klas rustig werken.', 'Hoe heet jij?'],
  [
    'vertaling',
    'error',
    'surveys/medewerker.json',
    '"role": "medewerker",',
    '"role": "medewerker", "languages": ["nl", "en"],',
  ],
  [
    'vertaling',
    'warning',
    'surveys/vragenbank/ouder.json',
    'Ik voel mij welkom op school.',
    'Ik ben hier welkom.',
  ],
  ['vraag-zonder-belofte', 'warning', extra, '"section": "visie"', '"section": "bestaat-niet"'],
];

function without(rule: Rule, file: string, from: string | RegExp, to: string) {
  const text = (files[file] ?? '').replace(from, to);
  expect(text, `${file}: nothing was replaced`).not.toBe(files[file]);
  const demo =
    rule === 'vraag-niet-vastgelegd' ? { [afname]: (files[afname] ?? '').replace('\ndemo: true', '') } : {};
  return { ...files, ...demo, [file]: text };
}

/** What the rules for questions alone say; the whole check takes a second. */
const surveyIssuesOf = (texts: Readonly<Record<string, string>>) =>
  lintSurveys(
    Object.entries(texts)
      .filter(([file]) => /^surveys\/.*\.(json|yaml)$/.test(file))
      .map(([file, text]) => readYaml(file, text)),
  ).map((finding) => wordFinding(finding));

describe('the rules for questions', () => {
  const before = issuesOf(files);
  it.each(planted)('%s sees it (%s) in %s', (rule, severity, file, from, to) => {
    const known = new Set(before.map((issue) => JSON.stringify([issue.rule, issue.message])));
    const ask = rule === 'vraag-zonder-belofte' ? issuesOf : surveyIssuesOf;
    const fresh = ask(without(rule, file, from, to)).filter(
      (issue) => issue.rule === rule && !known.has(JSON.stringify([issue.rule, issue.message])),
    );
    expect(fresh.map((issue) => issue.severity)).toContain(severity);
    for (const { line, hint, message } of fresh) {
      expect(line).toBeGreaterThan(0);
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN/);
    }
  });

  it('the real bank passes: what is left was looked at, and says why it may stand', () => {
    const left = before.filter(({ rule }) => rules.includes(rule) && rule !== 'vertaling');
    expect(left.filter(({ message }) => !message.startsWith('Bekend'))).toEqual([]);
    expect(left.map(({ severity }) => severity)).not.toContain('error');
    expect(left).toHaveLength(10);
    for (const { hint } of left) expect(hint).toContain('surveys/uitzonderingen.yaml');
  });

  it('no explanation is left over: each still has its finding', () => {
    const count = (files['surveys/uitzonderingen.yaml'] ?? '').match(/^- bij:/gm)?.length;
    const known = before.filter(({ rule, message }) => rules.includes(rule) && message.startsWith('Bekend'));
    expect(known).toHaveLength(count ?? -1);
  });

  it('says that no translator has read the translations yet, once a language', () => {
    const found = before.filter(({ rule }) => rule === 'vertaling');
    expect(
      found.map(({ severity, message }) => [severity, /Engels|Turks|Arabisch/.exec(message)?.[0]]),
    ).toEqual([
      ['warning', 'Engels'],
      ['warning', 'Turks'],
      ['warning', 'Arabisch'],
    ]);
  });

  const others = Object.entries(files)
    .filter(([file]) => /^surveys\/.*\.(json|yaml)$/.test(file))
    .map(([file, text]) => readYaml(file, text));

  it('throws at nothing, and finds nothing in files that are something else', () => {
    for (const text of ['', '[]', '{}', 'null', '[1, "a"]', '{"items": 3}', '{"role":"leerling"']) {
      for (const file of [
        pupils,
        scales,
        'surveys/ouder.json',
        'surveys/gebruikt.yaml',
        'surveys/uitzonderingen.yaml',
      ])
        expect(() =>
          lintSurveys([...others.filter((other) => other.file !== file), readYaml(file, text)]),
        ).not.toThrow();
    }
  });
});
