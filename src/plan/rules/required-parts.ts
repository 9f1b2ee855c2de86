import type { Finding } from '../../domain/issue.ts';
import { asText, field } from '../sources/loose.ts';
import type { Sources } from '../sources/sources.ts';

interface Part {
  onderdeel: string;
  voorbeeld: string;
  /** Any of these words in a text, a role or a value of `school.yaml` will do. */
  words: RegExp;
}

/** What a safety plan needs besides its own promises: law, inspectorate, and what a parent must find (domain 5.1, rows 16 to 20). */
const parts: readonly Part[] = [
  {
    onderdeel: 'vertrouwensinspecteur',
    voorbeeld: 'een rol "vertrouwensinspecteur" in contacten.yaml',
    words: /vertrouwensinspecteur/i,
  },
  {
    onderdeel: 'klachtencommissie',
    voorbeeld: 'Komt u er met ons niet uit? Dan kunt u naar de klachtencommissie.',
    words: /klachtencommissie/i,
  },
  {
    onderdeel: 'Veilig Thuis',
    voorbeeld: 'een rol "veilig-thuis" in contacten.yaml, met het nummer',
    words: /veilig[- ]thuis/i,
  },
  {
    onderdeel: 'medezeggenschapsraad',
    voorbeeld: 'De medezeggenschapsraad moet instemmen met dit plan.',
    words: /medezeggenschapsraad|\bMR\b/,
  },
  {
    onderdeel: 'evaluatie van vorig jaar',
    voorbeeld: 'Dit ging vorig jaar goed, en dit doen we nu anders.',
    words: /\b(vorig (school)?jaar|evaluatie van (het|dit) plan|afgelopen schooljaar)\b/i,
  },
  {
    onderdeel: 'fysieke veiligheid',
    voorbeeld: 'een stuk over BHV, ontruimen en de RI&E',
    words: /\b(BHV|bedrijfshulpverlen\p{L}*|ontruim\p{L}*|RI&E|risico-inventarisatie)/iu,
  },
  {
    onderdeel: 'vijf stappen van de meldcode',
    voorbeeld: 'Stap 1: signalen op een rij zetten. Stap 2: overleggen. Tot en met stap 5: beslissen.',
    words: /stap(pen)? 1\b.*signal|signalen (in kaart|op een rij)|breng(t)? (de )?signalen/i,
  },
];

/** What a list of unacceptable behaviour must name, because the aims of the plan do. */
const behaviour: readonly Part[] = [
  { onderdeel: 'discriminatie', voorbeeld: '- discriminatie', words: /discrimin/i },
  { onderdeel: 'seksuele intimidatie', voorbeeld: '- seksuele intimidatie', words: /seksue/i },
  {
    onderdeel: 'online',
    voorbeeld: '- gemeen doen of bedreigen, ook online',
    words: /online|digitaal|cyber|telefoon/i,
  },
];

/** Required parts that no text has. Reported at the plan in `school.yaml`, or at the list that lacks them. */
export function requiredParts({ prose, roles, yaml, documents }: Sources): Finding[] {
  const school = yaml.find(({ file }) => /^content\/school\.ya?ml$/.test(file));
  const top = field(school?.data, 'school') === undefined ? [] : ['school'];
  const plan = field(top.length === 0 ? school?.data : field(school?.data, 'school'), 'plan');
  const file = school?.file ?? 'content/school.yaml';
  const line = school?.lineOf([...top, 'plan']) ?? 1;
  if (!documents.some((document) => document.file.startsWith('content/plan/'))) return [];
  const report = (onderdeel: string, voorbeeld: string): Finding => ({
    rule: 'verplicht-onderdeel',
    file,
    line,
    details: { onderdeel, voorbeeld },
  });
  const said = [
    ...prose
      .filter(
        ({ file: where }) =>
          where.startsWith('content/') && !/^content\/(handleiding|jaarkalender)/.test(where),
      )
      .map(({ text }) => text.replace(/\s+/g, ' ')),
    ...roles.map(({ rol, label }) => `${rol} ${label}`),
  ];
  const texts = parts
    .filter(({ words }) => !said.some((text) => words.test(text)))
    .map(({ onderdeel, voorbeeld }) => report(onderdeel, voorbeeld));
  const fields = (
    [
      ['versie', 'versie', 'versie: "1.0"'],
      ['vastgesteldOp', 'datum van vaststelling', 'vastgesteldOp: 2026-10-01, met vastgesteldDoor'],
      ['instrument', 'monitorinstrument', 'instrument: de naam van het goedgekeurde instrument'],
      ['herzienVoor', 'datum van de volgende herziening', 'herzienVoor: 2027-06-01'],
    ] as const
  )
    .filter(([name]) => asText(field(plan, name)) === undefined)
    .map(([, onderdeel, voorbeeld]) => report(onderdeel, voorbeeld));
  const lists = documents.flatMap((document) =>
    document.blocks.flatMap((block, i): Finding[] => {
      if (
        block.kind !== 'heading' ||
        !/grensoverschrijdend|over de grens/i.test(block.text) ||
        /ernstig|herhaal/i.test(block.text)
      )
        return [];
      const rest = document.blocks.slice(i + 1);
      const stop = rest.findIndex(({ kind, level }) => kind === 'heading' && level <= block.level);
      const section = stop < 0 ? rest : rest.slice(0, stop);
      if (!section.some(({ kind }) => kind === 'item')) return [];
      const words = section.map(({ text }) => text).join(' ');
      return behaviour
        .filter((part) => !part.words.test(words))
        .map(({ onderdeel, voorbeeld }) => ({
          rule: 'verplicht-onderdeel',
          file: document.file,
          line: block.line,
          details: { onderdeel, voorbeeld },
        }));
    }),
  );
  return [...texts, ...fields, ...lists];
}
