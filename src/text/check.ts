import type { Finding, FindingDetails, Issue, Rule } from '../domain/issue.ts';
import { fileTexts } from './check-files.ts';
import { resultTexts } from './check-results.ts';
import { surveyTexts } from './check-survey.ts';

/** What is wrong, and what to do now with an example. Read by a directie member, not by a developer. */
export interface CheckText {
  message: string;
  hint: string;
}
export type CheckTexts<R extends Rule> = { [K in R]: (details: FindingDetails[K]) => CheckText };

const personHint = 'Noem de rol: <Contact rol="directie" />. De naam staat alleen in content/contacten.yaml.';
const decide = 'Kies er één. Kan dat nog niet? Zet het in content/open-vragen.yaml, met';

/** A rule without a text here, in `check-files.ts`, `check-survey.ts` or `check-results.ts`, is a compile error. */
const texts: CheckTexts<Rule> = {
  ...fileTexts,
  ...surveyTexts,
  ...resultTexts,
  'naam-in-tekst': ({ naam }) => ({ message: `Hier staat de naam van iemand: ${naam}.`, hint: personHint }),
  contactgegeven: ({ gegeven }) => ({
    message: `Hier staat een mailadres of telefoonnummer: ${gegeven}.`,
    hint: 'Zet het in content/contacten.yaml en noem hier de rol: <Contact rol="vertrouwenspersoon" />.',
  }),
  persoonsgegeven: ({ naam, gegeven }) =>
    gegeven === 'geen'
      ? {
          message: `${naam} heeft geen mailadres en geen nummer.`,
          hint: 'Vul in hoe men deze persoon bereikt. Bijvoorbeeld email: naam@school.nl.',
        }
      : {
          message: `Van ${naam} staat een ${gegeven === 'mobiel' ? 'mobiel nummer' : 'mailadres'} openbaar op de site.`,
          hint: 'Vraag of dat mag. Liever een adres van de rol, bijvoorbeeld directie@school.nl, of het nummer van de school.',
        },
  'naam-per-rol': ({ rol, namen }) => ({
    message: `Bij de rol ${rol} horen twee namen: ${namen}.`,
    hint: `${decide} regel: naam-per-rol. Hebben echt twee mensen deze rol? Zet dan meerPersonen: true bij de rol.`,
  }),
  'rol-zonder-persoon': ({ rol, inTekst }) => ({
    message: inTekst
      ? `De tekst noemt een rol die contacten.yaml niet kent: ${rol}.`
      : `Bij de rol ${rol} staat geen persoon en geen nummer.`,
    hint: inTekst
      ? 'Zet de rol in content/contacten.yaml, of gebruik de naam van een rol die er al staat.'
      : 'Zet erbij wie het is: personen: - naam: Voornaam Achternaam. Is dat nog niet gekozen? Schrijf een open vraag met regel: rol-zonder-persoon.',
  }),
  'onbekende-rol': ({ rol, bekend }) => ({
    message: `De rol "${rol}" staat niet in content/contacten.yaml.`,
    hint: `Deze rollen zijn er: ${bekend || 'nog geen'}. Bijvoorbeeld <Contact rol="directie" />.`,
  }),
  'onbekende-vraag': ({ vraag }) => ({
    message: `De open vraag "${vraag}" staat niet in content/open-vragen.yaml.`,
    hint: 'Kijk of de id precies zo in open-vragen.yaml staat. Bijvoorbeeld <OpenVraag id="week-tegen-pesten" />.',
  }),
  telling: ({ tekst, genoemd, geteld }) => ({
    message: `Hier staat "${tekst}", maar ik tel er ${geteld}.`,
    hint: `Verander het getal in ${geteld}, of maak de lijst compleet tot ${genoemd}.`,
  }),
  'bijlage-bestaat': ({ bijlage, heet }) => ({
    message:
      heet === undefined
        ? `"${bijlage}" wordt genoemd, maar staat niet op de site.`
        : `"${bijlage}" heet op de site anders: "${heet}".`,
    hint:
      heet === undefined
        ? 'Voeg het document toe in content/protocollen/, zet het bij documenten in content/termen.yaml, of maak er een open vraag van.'
        : `Gebruik overal dezelfde titel: ${heet}.`,
  }),
  'cadans-conflict': ({ over, hier, daar, plaats }) => ({
    message: `Hier staat "${hier}", maar op ${plaats} staat "${daar}". Het gaat om hetzelfde: ${over}.`,
    hint: `${decide} regel: cadans-conflict.`,
  }),
  doelgroep: ({ hier, daar, plaats }) => ({
    message: `Hier gaat de meting over ${hier}, maar op ${plaats} over ${daar}.`,
    hint: 'Schrijf overal hetzelfde: wie krijgt elk jaar vragen? Bijvoorbeeld: elk jaar kinderen en medewerkers, eens per vier jaar ouders.',
  }),
  tegenspraak: ({ hier, daar, plaats }) => ({
    message: `Hier staat "${hier}", maar op ${plaats} staat "${daar}".`,
    hint: `${decide} regel: tegenspraak.`,
  }),
  'tekst-rolverwarring': ({ kop, rol }) => ({
    message: `Dit stuk gaat over de ${kop}, maar noemt een taak van de ${rol}.`,
    hint: 'Is dat dezelfde persoon? Zeg dat dan met zoveel woorden. Zo niet, geef elke rol een eigen kop.',
  }),
  aanspreekpunt: ({ rol, andere, plaats }) => ({
    message: `Twee rollen heten het aanspreekpunt: ${rol} hier, en ${andere} op ${plaats}.`,
    hint: 'De wet vraagt één vast aanspreekpunt bij pesten. Bijvoorbeeld: u praat eerst met de leerkracht; het vaste aanspreekpunt is de anti-pestcoördinator.',
  }),
  link: ({ fault, naar, tekst, jaar }) =>
    ({
      dead: {
        message: `Deze link komt nergens uit: ${naar}.`,
        hint: 'Kijk naar het adres van de pagina. Bijvoorbeeld [Pesten](/plan/pesten/).',
      },
      http: {
        message: `Deze link is niet beveiligd: ${naar}.`,
        hint: `Begin met https. Bijvoorbeeld ${naar.replace(/^http:/i, 'https:')}`,
      },
      vague: {
        message: `De link heet "${tekst}". Dat zegt niet waar hij heen gaat.`,
        hint: 'Noem wat je er vindt. Bijvoorbeeld [de meldcode van het bestuur](https://…).',
      },
      old: {
        message: `Deze link gaat naar een bestand uit ${jaar ?? 'een oud jaar'}: ${naar}.`,
        hint: 'Zoek het nieuwste bestand, of link naar de pagina waar het op staat.',
      },
      bare: {
        message: `Hier staat een kaal webadres: ${naar}.`,
        hint: `Geef het een naam. Bijvoorbeeld [de website van de school](https://${naar.replace(/^https?:\/\//i, '')}).`,
      },
    })[fault],
  verwijzing: ({ tekst }) => ({
    message: `"${tekst}": op een site weet de lezer niet waar dat is.`,
    hint: 'Maak er een link van. Bijvoorbeeld: zie [Ruzie en gedrag dat niet kan](/plan/ruzie-en-gedrag/).',
  }),
  term: ({ woord, liever }) => ({
    message: `Hier staat "${woord}".`,
    hint: `Wij schrijven overal: ${liever}. De lijst staat in content/termen.yaml.`,
  }),
  schrijfwijze: ({ woord, anders }) => ({
    message: `"${woord}" staat er op een andere plek als "${anders}".`,
    hint: `Kies één schrijfwijze, bijvoorbeeld ${anders}, en zet hem in content/termen.yaml.`,
  }),
  taal: ({ tekst }) => ({
    message: `Hier staat een woord dubbel: "${tekst}".`,
    hint: 'Haal één van de twee weg. Bijvoorbeeld: wij helpen elkaar.',
  }),
  structuur: ({ fault, tekst }) =>
    fault === 'label-as-item'
      ? {
          message: `Dit punt van de lijst is een kopje: "${tekst}".`,
          hint: 'Maak er een kop van: ### Taken bij de meldcode. Of zet de punten eronder twee spaties naar rechts.',
        }
      : {
          message: `Deze vette regel is een kopje: "${tekst}".`,
          hint: 'Maak er een kop van, dan vindt een schermlezer hem: ### Algemeen',
        },
  verlooptdatum: ({ wat, tot }) => ({
    message: `Dit is afgelopen: ${wat} gold tot en met ${tot}.`,
    hint: 'Zet het nieuwe plan klaar en verander schooljaar en geldigTot. Bijvoorbeeld schooljaar: 2026-2027 en geldigTot: 2027-07-31.',
  }),
  'verplicht-onderdeel': ({ onderdeel, voorbeeld }) => ({
    message: `Dit hoort in een veiligheidsplan en ontbreekt: ${onderdeel}.`,
    hint: `Bijvoorbeeld: ${voorbeeld}`,
  }),
  'toestemming-in-voorwaarden': ({ tekst }) => ({
    message: `Hier zit toestemming verstopt in een afspraak: "${tekst}"`,
    hint: 'Toestemming vraag je apart, vooraf en voor één doel. Bijvoorbeeld: de school vraagt u vooraf of zij uw kind mag bespreken.',
  }),
  'plicht-zonder-eigenaar': ({ plicht, rol, bekend }) => ({
    message:
      rol === ''
        ? `Niemand is verantwoordelijk voor: ${plicht}`
        : `De rol "${rol}" bestaat niet, bij: ${plicht}`,
    hint: `Zet er een rol bij, bijvoorbeeld rol: directie. Deze rollen zijn er: ${bekend || 'nog geen'}.`,
  }),
  'dubbele-plicht': ({ plicht, andere, rollen }) => ({
    message: `Twee rollen (${rollen}) doen iets wat veel op elkaar lijkt: "${plicht}" en "${andere}"`,
    hint: 'Zeg wie wat doet, of voeg ze samen. Blijft het zo? Maak er een open vraag van met regel: dubbele-plicht.',
  }),
  'week-zonder-datum': ({ week, schooljaar }) => ({
    message: `"${week}" is elk jaar een andere datum, en die van ${schooljaar} staat niet in de jaarkalender.`,
    hint: `Zet de datum in content/jaarkalender.yaml. Bijvoorbeeld data: { ${schooljaar}: { van: ${schooljaar.slice(0, 4)}-09-21, tot: ${schooljaar.slice(0, 4)}-09-25 } }`,
  }),
  'belofte-zonder-vraag': ({ deel }) => ({
    message: `Geen enkele vraag gaat over dit deel van het plan: ${deel}.`,
    hint: `Zet in surveys/vragenbank/ bij een vraag "section": "${deel}", en neem hem op in een vragenlijst.`,
  }),
  'vraag-zonder-belofte': ({ deel, vragen }) => ({
    message: `Vraag ${vragen} hoort bij "${deel}", maar geen hoofdstuk noemt dat deel.`,
    hint: `Zet het deel bij bron van het hoofdstuk. Bijvoorbeeld bron: [${deel}]`,
  }),
  zinslengte: ({ woorden, begin }) => ({
    message: `Deze zin heeft ${woorden} woorden: "${begin} …"`,
    hint: 'Maak er twee zinnen van. Op niveau B1 heeft een zin ongeveer 15 woorden, en hooguit 20.',
  }),
  'moeilijk-woord': ({ woord, liever }) => ({
    message: `"${woord}" is een moeilijk woord.`,
    hint:
      liever === undefined
        ? 'Gebruik een korter woord, of leg het uit. Kent iedereen het? Zet het bij bekend in content/termen.yaml.'
        : `Schrijf liever: ${liever}.`,
  }),
};

/** A finding in words. With a question it says that the school already knows. */
export function wordFinding(finding: Finding, question?: { id: string; vraag: string }): Issue {
  const { rule, severity = 'error', file, line, details, waarom } = finding;
  const { message, hint } = (texts[rule] as (given: Finding['details']) => CheckText)(details);
  if (waarom !== undefined) {
    const why = `Wij keken ernaar en laten het staan. ${waarom} (surveys/uitzonderingen.yaml)`;
    return { rule, severity, file, line, message: `Bekend: ${message}`, hint: why };
  }
  if (question === undefined) return { rule, severity, file, line, message, hint };
  return {
    rule,
    severity: 'warning',
    file,
    line,
    message: `Bekend: ${message}`,
    hint: `De school moet nog kiezen: ${question.vraag} (open vraag ${question.id}). ${hint}`,
  };
}

/** What the command prints around the issues. */
export const checkOutput = {
  usage: 'Zo: npm run check -- [--root MAP] [--json]',
  clean: (files: number) => `Alles klopt. Ik keek in ${files} bestanden.`,
  counts: (files: number, errors: number, warnings: number) =>
    `${files} bestanden: ${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}.`,
  line: 'regel',
  severity: { error: 'FOUT', warning: 'let op' },
  unexpected: 'Er ging iets mis dat wij niet voorzagen. Meld het aan de makers, met deze tekst erbij:',
} as const;
