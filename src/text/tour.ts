import type { ViewId } from './views.ts';

/** The tour through the demo school: the five things that were put in it on purpose, and where they show. */
export interface TourStep {
  /** The id of the finding in `waarheid.json`. */
  finding: string;
  view: ViewId;
  /** Id of the heading to which the page scrolls. */
  place: string;
  title: string;
  words: string;
}

export const tourSteps: readonly TourStep[] = [
  {
    finding: 'gepest-elke-week',
    view: 'overzicht',
    place: 'melding-AV',
    title: 'Een paar kinderen worden elke week gepest',
    words:
      'Bovenaan staat een melding. Hoe vaak en in welke groep staat er met opzet niet bij. Eén kind is al genoeg: lees wat u nu kunt doen. Onder Vragen, bij “Ik werd gepest”, ziet u ongeveer hoeveel het er zijn.',
  },
  {
    finding: 'vb-lager-in-7-8-b',
    view: 'groepen',
    place: 'waar-kop',
    title: 'Groep 7/8 b voelt zich minder veilig',
    words:
      'Zoek het vakje met de dikke rand en het pijltje omlaag. Eronder staat hoe groot het verschil is, en ook wat we níet hadden kunnen zien.',
  },
  {
    finding: 'sb-hoger-in-5-6-d',
    view: 'groepen',
    place: 'waar-kop',
    title: 'Groep 5/6 d is positiever over wat de school doet',
    words:
      'Zoek het pijltje omhoog. Ook dat is het bespreken waard: wat kunnen anderen hiervan leren? De groepen staan in de volgorde van de school; een ranglijst is er niet.',
  },
  {
    finding: 'plein-lager-dan-lokaal',
    view: 'vragen',
    place: 'onderwerp-VB',
    title: 'Op het plein is het minder veilig dan in het lokaal',
    words:
      'Kijk bij Veilig voelen naar “In ons lokaal” en “Op het plein”. Onder de grafiek staat welk hoofdstuk van het plan dit belooft.',
  },
  {
    finding: 'vb-gestegen',
    view: 'jaren',
    place: 'jaren-VB',
    title: 'Kinderen voelen zich veiliger dan twee jaar geleden',
    words:
      'Bij Veilig voelen staan drie jaren. Met drie jaren is er een ontwikkeling; van een trend spreken we pas vanaf vijf.',
  },
];

export const tourText = {
  title: 'Rondleiding door de proefschool',
  lead: 'In deze verzonnen school zijn vijf dingen verstopt. Vindt u ze?',
  start: 'Begin de rondleiding',
  step: (at: number, all: number) => `${at} van ${all}`,
  next: 'Volgende',
  previous: 'Vorige',
  stop: 'Stop de rondleiding',
  hide: 'Verberg dit',
  done: 'Dat waren ze alle vijf. Oefen nu met wat erna komt: kies bovenaan Maatregelen, Rapport of Publiceren. Alles hier is verzonnen.',
};
