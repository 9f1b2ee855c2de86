import { asList, asText, asTexts, field } from './loose.ts';
import type { YamlFile } from './yaml-file.ts';

/** Words of the school: `content/termen.yaml`. */
export interface Terms {
  /** What not to write, and what instead. `#` stands for a number. */
  woorden: readonly { fout: string; goed: string }[];
  /** Names for one thing, of which the texts use one. */
  kiesEen: readonly (readonly string[])[];
  /** Hard words and their plain ones. */
  moeilijk: readonly { woord: string; liever: string }[];
  /** Long words that everybody knows. */
  bekend: readonly string[];
  /** Documents that exist elsewhere, such as the schoolgids. */
  documenten: readonly string[];
}

const pairs = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([fout, goed]) => ({ fout, goed }));

/** Holds for every school; a school adds its own. */
const standard: Terms = {
  woorden: pairs({
    Parnassys: 'ParnasSys',
    ParnaSsys: 'ParnasSys',
    Parnasys: 'ParnasSys',
    aandachtfunctionaris: 'aandachtsfunctionaris',
    'anti pest': 'anti-pest',
    'anti-pest coördinator': 'anti-pestcoördinator',
    'anti-pest protocol': 'anti-pestprotocol',
    antipestcoördinator: 'anti-pestcoördinator',
    antipestprotocol: 'anti-pestprotocol',
    'time-out protocol': 'time-outprotocol',
    'time out': 'time-out',
    'klas #': 'groep #',
    'klassen #': 'groep #',
    schoolprofessional: 'medewerker',
    schoolprofessionals: 'medewerkers',
    personeelslid: 'medewerker',
    personeelsleden: 'medewerkers',
    personeel: 'medewerkers',
    beleidsplan: 'veiligheidsplan',
    'hier onder': 'hieronder',
    'hier boven': 'hierboven',
    '####/####': '####-####',
  }),
  kiesEen: [['college van bestuur', 'directeur-bestuurder', 'raad van bestuur']],
  moeilijk: Object.entries({
    middels: 'met',
    omtrent: 'over',
    betreffende: 'over',
    adequaat: 'goed',
    adequate: 'goede',
    escalatie: 'erger worden',
    implementeren: 'invoeren',
    curatief: 'als het misgaat',
    conform: 'volgens',
    alsmede: 'en ook',
    tevens: 'ook',
    indien: 'als',
    hanteren: 'gebruiken',
    hanteert: 'gebruikt',
    waarborgen: 'zorgen voor',
    bejegenen: 'behandelen',
    aanvang: 'begin',
  }).map(([woord, liever]) => ({ woord, liever })),
  bekend: ['medezeggenschapsraad', 'aandachtsfunctionaris', 'vertrouwensinspecteur'],
  documenten: [],
};

/** The school's words after the standard ones. */
export function readTerms(yaml: YamlFile | undefined): Terms {
  const list = (name: string) => asList(field(yaml?.data, name));
  return {
    woorden: [
      ...standard.woorden,
      ...list('woorden').flatMap((entry) => {
        const goed = asText(field(entry, 'goed'));
        return goed === undefined ? [] : asTexts(field(entry, 'fout')).map((fout) => ({ fout, goed }));
      }),
    ],
    kiesEen: [...standard.kiesEen, ...list('kiesEen').map(asTexts)],
    moeilijk: [
      ...standard.moeilijk,
      ...list('moeilijk').flatMap((entry) => {
        const [woord, liever] = [asText(field(entry, 'woord')), asText(field(entry, 'liever'))];
        return woord === undefined || liever === undefined ? [] : [{ woord, liever }];
      }),
    ],
    bekend: [...standard.bekend, ...asTexts(field(yaml?.data, 'bekend'))],
    documenten: asTexts(field(yaml?.data, 'documenten')),
  };
}
