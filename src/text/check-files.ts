import type { FindingDetails } from '../domain/issue.ts';

/** What YAML itself says, in Dutch. */
const yamlFaults: readonly [RegExp, string][] = [
  [/unique/i, 'Twee regels hebben dezelfde naam voor de dubbele punt.'],
  [
    /nested mappings|compact mapping/i,
    'Er staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens.',
  ],
  [/indent/i, 'Het inspringen klopt niet. Gebruik twee spaties per stap.'],
  [/tab/i, 'Er staat een tab. Gebruik spaties.'],
  [/quote|closing/i, 'Een aanhalingsteken of haakje mist zijn tweede helft.'],
  [
    /alias|anchor/i,
    'Een teken & of * staat hier op een plek met een eigen betekenis. Zet de tekst tussen aanhalingstekens.',
  ],
  [/flow|\[|\{/i, 'Een haakje wordt niet gesloten.'],
];

const examples: Readonly<Record<string, string>> = {
  titel: 'titel: Pesten',
  kort: 'kort: Pesten (hooguit 32 tekens)',
  inleiding: 'inleiding: In dit hoofdstuk leest u wat wij doen tegen pesten.',
  volgorde: 'volgorde: 5',
  bron: 'bron: [asp-pesten]',
  praten: 'praten: [leerkracht, directie]',
  status: 'status: concept',
  rol: 'rol: directie (kleine letters en streepjes)',
  email: 'email: directie@school.nl',
  telefoon: 'telefoon: 020 - 123 45 67',
  waar: 'waar: school (of: buiten)',
  ritme: 'ritme: jaarlijks',
  maanden: 'maanden: [9, 10]',
  grond: 'grond: plan (of: wet)',
  id: 'id: week-tegen-pesten (kleine letters en streepjes)',
  regels: "regels: ['137-138']",
  schooljaar: 'schooljaar: 2026-2027',
  geldigTot: 'geldigTot: 2027-07-31',
  bijgewerkt: 'bijgewerkt: 2026-10-01',
  opens: 'opens: 2026-11-01',
  closes: 'closes: 2026-11-20',
};

const kinds: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groepje regels met namen',
  boolean: 'true of false',
  date: 'een datum',
};

/** The words for files that are not there, not readable, or not complete. */
export const fileTexts = {
  bestand: ({ fault, naam }: FindingDetails['bestand']) =>
    ({
      'folder-missing': {
        message: `De map ${naam} is er niet.`,
        hint: 'Kies de map van de school, waar content/ en surveys/ in staan: npm run check -- --root MAP',
      },
      'folder-empty': {
        message: `In de map ${naam} staat niets.`,
        hint: 'Begin met content/school.yaml en content/contacten.yaml. Kijk naar de voorbeelden van Veilige Kring.',
      },
      'file-missing': {
        message: `Het bestand ${naam} ontbreekt.`,
        hint: `Maak ${naam}. Kijk naar het voorbeeld van Veilige Kring.`,
      },
      binary: {
        message: `${naam} is geen tekst.`,
        hint: 'Sla het bestand op als gewone tekst (UTF-8). Plaatjes en documenten horen in public/.',
      },
    })[fault],
  opmaak: ({ fault }: FindingDetails['opmaak']) => {
    if (fault === 'unclosed') {
      return {
        message: 'De regels bovenaan het bestand worden niet afgesloten.',
        hint: 'Zet onder die regels een regel met drie streepjes: ---',
      };
    }
    if (fault === 'no-front-matter') {
      return {
        message: 'De regels bovenaan het bestand ontbreken.',
        hint: 'Begin met ---, dan titel: Pesten en de andere namen, en sluit af met ---',
      };
    }
    if (fault === 'JSON')
      return {
        message: 'Dit bestand is geen goede JSON.',
        hint: 'Vaak mist er een komma, of staat er één te veel. Bijvoorbeeld: ["L01", "L02"]',
      };
    return {
      message: 'Dit bestand is niet goed geschreven. Ik kan het vanaf hier niet lezen.',
      hint:
        yamlFaults.find(([pattern]) => pattern.test(fault))?.[1] ??
        'Zo hoort een regel: naam: waarde. Na de dubbele punt komt een spatie.',
    };
  },
  veld: ({ veld, fault, expected }: FindingDetails['veld']) => {
    const example =
      examples[
        veld
          .split('.')
          .at(-1)
          ?.replace(/\[\d+\]/g, '') ?? ''
      ];
    const like = example === undefined ? '' : ` Bijvoorbeeld: ${example}`;
    const name = veld === '' ? 'het hele bestand' : veld;
    switch (fault) {
      case 'missing':
        return {
          message: `Hier ontbreekt "${name}".`,
          hint: `Zet deze regel erbij.${like || ` Het is ${kinds[expected] ?? 'een waarde'}.`}`,
        };
      case 'choice':
        return {
          message: `"${name}" heeft een waarde die niet kan.`,
          hint: `Kies één van deze: ${expected}.`,
        };
      case 'size':
        return {
          message: `"${name}" heeft de verkeerde lengte: ${expected}.`,
          hint: `Maak het korter of langer.${like}`,
        };
      case 'type':
        return {
          message: `"${name}" moet ${kinds[expected] ?? 'iets anders'} zijn.`,
          hint: `Kijk naar de vorm.${like}`,
        };
      default:
        return {
          message: `"${name}" is niet goed geschreven.`,
          hint: like.trim() || `Zo hoort het: ${expected}.`,
        };
    }
  },
  kalenderdatum: ({ datum, fault }: FindingDetails['kalenderdatum']) =>
    fault === 'impossible'
      ? {
          message: `Deze datum bestaat niet: ${datum}.`,
          hint: 'Schrijf jaar, maand en dag, bijvoorbeeld 2026-09-21. Kijk hoeveel dagen de maand heeft.',
        }
      : {
          message: `${datum} valt niet in dit schooljaar.`,
          hint: 'Een schooljaar loopt van 1 augustus tot en met 31 juli. Kijk of het jaartal klopt.',
        },
  status: ({ fault, status }: FindingDetails['status']) =>
    ({
      missing: {
        message: 'Er staat niet bij hoe definitief deze tekst is.',
        hint: 'Zet bovenaan: status: concept. Of sjabloon, of vastgesteld.',
      },
      unknown: {
        message: `De status "${status}" kennen wij niet.`,
        hint: 'Kies sjabloon, concept of vastgesteld. Bijvoorbeeld status: concept',
      },
      'no-name': {
        message: 'Deze tekst is vastgesteld, maar er staat niet door wie.',
        hint: 'Zet erbij: vastgesteldDoor: directie',
      },
      'no-date': {
        message: 'Deze tekst is vastgesteld, maar er staat niet wanneer.',
        hint: 'Zet erbij: vastgesteldOp: 2026-10-01',
      },
    })[fault],
};
