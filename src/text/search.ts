import type { Asker } from '../domain/task.ts';

/** Every Dutch sentence of `/zoeken/`: the field, its answers, and the index that works without JavaScript. */
export const search = {
  title: 'Zoek een antwoord',
  description: 'Vragen van ouders, kinderen en medewerkers, met de pagina en de mensen die antwoord geven.',
  lead: 'Typ wat er is, in uw eigen woorden. Of kies hieronder een vraag.',
  label: 'Uw vraag of een woord',
  example: 'Bijvoorbeeld: mijn kind wordt gepest',
  button: 'Zoek',
  private: 'Wat u typt, blijft op dit apparaat. Wij bewaren en versturen het niet.',
  noScript: 'Het zoekveld werkt niet zonder JavaScript. De lijst hieronder wel.',
  loading: 'Even zoeken …',
  found: (count: number, first: string) =>
    count === 1 ? `1 antwoord: ${first}.` : `${count} antwoorden. Het eerste: ${first}.`,
  empty: 'Hierop vonden wij niets. Probeer een ander woord, of kies hieronder een vraag.',
  emptyTalk: 'Of praat met iemand',
  broken: 'Het zoeken start niet op dit apparaat. Kies hieronder uw vraag.',
  talkTo: 'Praat met:',
  jump: 'Ga naar',
  askers: {
    ouder: { title: 'Vragen van ouders', short: 'Ouders', kind: 'Vraag van ouders' },
    kind: { title: 'Vragen van kinderen', short: 'Kinderen', kind: 'Vraag van kinderen' },
    medewerker: {
      title: 'Vragen van medewerkers',
      short: 'Medewerkers',
      kind: 'Vraag van medewerkers',
    },
  } satisfies Record<Asker, { title: string; short: string; kind: string }>,
  terms: { title: 'Woorden van A tot Z', short: 'A tot Z', kind: 'Woord' },
} as const;

/** What sort of page an address is: a few words under the title of a found page. The first match counts. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/plan\//, 'Het plan'],
  [/^\/protocollen\//, 'Stappen van de school'],
  [/^\/klachtenregeling\//, 'Stappen bij een klacht'],
  [/^\/kinderen\//, 'Voor kinderen'],
  [/^\/praten\//, 'Mensen'],
  [/^\/jaarkalender\//, 'Kalender'],
];

/** The sort of page at this address, as search shows it. */
export function kindOfPage(path: string): string {
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'Over deze site';
}
