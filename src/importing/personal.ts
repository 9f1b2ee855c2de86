import { plain } from './words.ts';

/** Columns that forms tools add themselves, in the languages in which schools here use them. */
const names = new Set(
  [
    // Google Forms
    [
      'timestamp',
      'tijdstempel',
      'email address',
      'e-mailadres',
      'e-mail',
      'email',
      'username',
      'gebruikersnaam',
    ],
    // Microsoft Forms
    [
      'id',
      'start time',
      'begintijd',
      'starttijd',
      'completion time',
      'tijd van voltooien',
      'voltooiingstijd',
    ],
    ['name', 'naam', 'last modified time', 'tijdstip van laatste wijziging', 'language', 'taal'],
    // LimeSurvey, by code and by words
    [
      'submitdate',
      'startdate',
      'datestamp',
      'lastpage',
      'startlanguage',
      'seed',
      'token',
      'ipaddr',
      'refurl',
    ],
    [
      'antwoord id',
      'response id',
      'antwoord-id',
      'datum ingestuurd',
      'date submitted',
      'laatste pagina',
      'last page',
    ],
    [
      'start-taal',
      'starttaal',
      'start language',
      'zaad',
      'datum gestart',
      'date started',
      'ip-adres',
      'ip address',
    ],
    [
      'datum laatste actie',
      'date last action',
      'verwijzende url',
      'referrer url',
      'toegangscode',
      'access code',
    ],
    ['interviewtime', 'totale tijd', 'total time', 'savedcookie', 'firstname', 'lastname'],
    // Nextcloud Forms
    ['submission id', 'inzending-id', 'inzendings-id', 'user id', 'gebruikers-id', 'user display name'],
    ['weergavenaam gebruiker', 'weergavenaam van gebruiker', 'gebruiker weergavenaam', 'tijdstip'],
    // What people ask themselves
    [
      'voornaam',
      'achternaam',
      'je naam',
      'wat is je naam',
      'hoe heet je',
      'leerlingnummer',
      'geboortedatum',
      'bsn',
    ],
    ['telefoonnummer', 'telefoon', 'adres', 'mailadres', 'jouw naam', 'uw naam', 'wat is uw naam'],
  ].flat(),
);

const patterns = [/\be-?mail/, /\bip-?adres/, /^\w+time\d*$/, /\b(voor|achter)naam\b/];

/** Whether a column tells who somebody is, or when he filled in. Such a column is never taken along. */
export function isPersonal(column: string): boolean {
  const text = plain(column);
  const code = /^([a-z ._-]+?)\.\s/.exec(text)?.[1];
  return names.has(text) || (code !== undefined && names.has(code)) || patterns.some((one) => one.test(text));
}
