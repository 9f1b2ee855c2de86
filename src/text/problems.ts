import type { ProblemCode } from '../domain/problem.ts';
import { collectorProblems } from './problems-of-collector.ts';
import { dataProblems } from './problems-of-data.ts';
import { openingProblems } from './problems-of-opening.ts';
import { fixed, type ProblemText, type ProblemTexts } from './problem-text.ts';
import { respondents } from './respondents.ts';

export type { ProblemText } from './problem-text.ts';

/** A code without a text here is a compile error. */
const texts: ProblemTexts = {
  'sealing/insecure-context': fixed(
    'Deze pagina is niet veilig verbonden. Daarom kan de computer niet verzegelen of openen.',
    'Open het adres met https:// ervoor. Lukt dat niet? Vraag degene die de site beheert om hulp.',
  ),
  'sealing/not-a-key': fixed(
    'Dit bestand is geen sleutel.',
    'Kies het bestand dat begint met “sleutel” en eindigt op .age of .txt.',
  ),
  'sealing/wrong-key': fixed(
    'Deze sleutel past niet op deze antwoorden.',
    'Kies de sleutel van hetzelfde schooljaar. De antwoorden zijn niet veranderd.',
  ),
  'sealing/wrong-passphrase': fixed(
    'De wachtzin klopt niet, of het sleutelbestand is beschadigd.',
    'Typ de wachtzin opnieuw. Let op spaties en hoofdletters. Er is niets verloren.',
  ),
  'sealing/passphrase-needed': fixed(
    'Deze sleutel is beveiligd met een wachtzin.',
    'Vul de wachtzin in die bij deze sleutel hoort.',
  ),
  'sealing/damaged': fixed(
    'Dit bestand is beschadigd of niet helemaal binnen.',
    'Haal het bestand opnieuw op en probeer het nog een keer.',
  ),
  'sealing/too-long': ({ longest }) => ({
    wat: `Het antwoord is te lang. Er passen ${longest} tekens in.`,
    hoe: 'Maak de open antwoorden korter en verstuur opnieuw.',
  }),
  'sealing/bad-recipient': fixed(
    'De publieke sleutel van deze vragenlijst klopt niet.',
    'Vul niets in. Vraag de school om de vragenlijst na te kijken.',
  ),
  'sealing/weak-passphrase': fixed(
    'Deze wachtzin is te makkelijk te raden.',
    'Neem minstens zes woorden die niets met elkaar te maken hebben. Namen, jaartallen en bekende zinnen raadt een computer snel.',
  ),
  'sealing/key-incomplete': ({ expected, found }) =>
    found < expected
      ? {
          wat: `De noodsleutel is nog niet af: u typte ${found} van de ${expected} tekens.`,
          hoe: 'Kijk op het papier welk groepje mist. Het begin AGE-SECRET-KEY-1 mag erbij, maar telt niet mee.',
        }
      : {
          wat: `Er staan ${found - expected} tekens te veel.`,
          hoe: 'Kijk op het papier of u een groepje of een teken dubbel typte.',
        },
  'sealing/key-mistyped': fixed(
    'Er zit een typefout in de noodsleutel.',
    'Vergelijk elk groepje met het papier. De letters B, I en O en het cijfer 1 komen er niet in voor.',
  ),
  'sealing/recipient-mistyped': fixed(
    'Dit is geen goede publieke sleutel.',
    'Die begint met age1 en is 62 tekens lang. Kopieer hem nog een keer, in één keer helemaal.',
  ),
  'inbox/unknown-format': fixed(
    'Dit is geen bestand met antwoorden.',
    'Kies een bestand dat eindigt op .vbx, een archief (.age) of cijfers van een andere school (.vbk).',
  ),
  'inbox/empty': fixed('Dit bestand is leeg.', 'Haal het bestand opnieuw op bij de verzamelaar.'),
  'inbox/truncated': ({ expected, found }) => ({
    wat: `Dit bestand is niet compleet: er horen ${expected} delen in, er zijn er ${found}.`,
    hoe: 'Haal het bestand opnieuw op. De antwoorden staan nog bij de verzamelaar.',
  }),
  'inbox/other-survey': ({ expected, found }) => ({
    wat: `Dit bestand hoort bij een andere vragenlijst (${found}, niet ${expected}).`,
    hoe: 'Kies het bestand van deze vragenlijst, of open het andere bestand apart.',
  }),
  'inbox/no-batches': fixed(
    'In dit bestand staat niet welke groepen meededen.',
    'Kies er het bestand van de verzamelaar bij: daar staat de verzegelde groepenlijst. Een bestand van een klascomputer heeft die niet.',
  ),
  'inbox/unreadable': ({ rejected }) => ({
    wat: `Geen van de ${rejected} antwoorden kon worden gelezen.`,
    hoe: 'Haal het bestand opnieuw op. Blijft het zo, dan is het onderweg beschadigd.',
  }),
  'survey/unknown-version': ({ version }) => ({
    wat: `De vragenlijst van deze antwoorden (versie ${version}) staat niet op deze site.`,
    hoe: 'Open de antwoorden op de site waarmee ze zijn verzameld.',
  }),
  'survey/none-open': fixed(
    'Er staat nu geen vragenlijst open.',
    'Kijk op het kaartje of de brief wanneer u kunt invullen.',
  ),
  'survey/invalid': ({ file, message }) => ({
    wat: `${file}: ${message}`,
    hoe: 'Pas het bestand aan en probeer het opnieuw.',
  }),
  'survey/key-swapped': fixed(
    'De sleutel op het kaartje is een andere dan die van deze site.',
    'Vul niets in. Laat dit scherm zien aan de leerkracht of de directie.',
  ),
  'survey/group-too-small': ({ group, role, n, k }) => ({
    wat: `Groep ${group} heeft ${n === 1 ? `1 ${respondents[role].one}` : `${n} ${respondents[role].many}`}. Dat is minder dan ${k}.`,
    hoe: 'Voeg de groep samen met een andere. In een kleine groep is een antwoord te herkennen.',
  }),
  'code/incomplete': fixed('De code is nog niet af.', 'Een code heeft negen tekens, in drie vakjes.'),
  'code/mistyped': fixed('Er zit een foutje in de code.', 'Kijk op het kaartje en verbeter de code.'),
  'code/round-sign': fixed(
    'Er zit een foutje in de code.',
    'De letters O en Q en de nul komen er niet in voor. Kijk of het een C, D of G is.',
  ),
  'class/not-a-pass': fixed(
    'Dit is geen klaspas, of er mist een stuk.',
    'Kies het bestand dat begint met klaspas. U krijgt het van de directie. Of scan de QR-code van de klaspas nog een keer.',
  ),
  'class/other-class': fixed(
    'Dit is de klaspas van een andere groep.',
    'Dit apparaat staat klaar voor een groep. Stop die eerst, of kies de klaspas van die groep.',
  ),
  'class/codes-gone': fixed(
    'Alle beurten van deze klaspas zijn op.',
    'Deed nog niet iedereen mee? Vraag de directie of er kaartjes over zijn.',
  ),
  ...collectorProblems,
  'closing/not-the-same': fixed(
    'Het nieuwe archief is niet gelijk aan de antwoorden. Daarom krijgt u het niet.',
    'Er is niets gewist. Probeer het opnieuw. Blijft het zo? Bewaar het bestand met antwoorden en meld het.',
  ),
  'sending/no-network': fixed(
    'Er is nu geen verbinding.',
    'Laat deze pagina open. Het antwoord is verzegeld en gaat weg zodra er verbinding is.',
  ),
  'sending/refused': ({ status }) => ({
    wat: `De verzamelaar gaf een onbekend antwoord (${status}).`,
    hoe: 'Laat deze pagina open en probeer het zo nog eens.',
  }),
  'disclosure/too-few': ({ k, n }) => ({
    wat: `Er zijn te weinig antwoorden: ${n}. Pas vanaf ${k} laten we cijfers zien.`,
    hoe: 'Zo kan niemand iemand herkennen. Vraag meer mensen om mee te doen.',
  }),
  'disclosure/no-safe-table': () => ({
    wat: 'Deze antwoorden lijken zo veel op elkaar dat elk cijfer iets over één kind zou verraden.',
    hoe: 'Daarom laten we van deze vragenlijst niets zien. De antwoorden blijven bewaard.',
  }),
  'disclosure/already-released': fixed(
    'Van deze antwoorden zijn al cijfers vrijgegeven, met andere instellingen.',
    'Gebruik het archief dat toen is gemaakt. Twee versies naast elkaar kunnen een kind herkenbaar maken.',
  ),
  'disclosure/not-a-cube': fixed(
    'Dit bestand met cijfers van een school is beschadigd, of met de hand veranderd.',
    'Vraag die school het bestand opnieuw te bewaren: in haar dashboard, onder Bestuur.',
  ),
  'analysis/no-database': fixed(
    'De database start niet op deze computer.',
    'Alle cijfers en grafieken werken gewoon. Wilt u zelf vragen stellen in SQL? Probeer dan een andere browser.',
  ),
  unexpected: fixed(
    'Er ging iets mis dat wij niet kennen.',
    'Laad de pagina opnieuw. Blijft het zo? Vertel de beheerder wat u deed.',
  ),
  ...dataProblems,
  ...openingProblems,
  'content/invalid': ({ file, message }) => ({
    wat: `${file}: ${message}`,
    hoe: 'Pas het bestand aan en probeer het opnieuw.',
  }),
};

/** The text for a problem, also for one that came from a worker as plain data. */
export function problemText(problem: { code: ProblemCode; details: object }): ProblemText {
  const text = texts[problem.code] as (details: object) => ProblemText;
  return text(problem.details);
}
