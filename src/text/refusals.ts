/**
 * Why a figure is not there, and what must be said beside one that is: a sentence per code of `statistics/refusal.ts`.
 * That folder is not for this one to import, so the test of these texts holds the two lists equal, at compile time.
 */
export const refusalTexts = {
  'no-answers': 'Er zijn geen antwoorden.',
  'too-few': 'Er zijn te weinig antwoorden voor dit cijfer.',
  'no-spread': 'Iedereen gaf hetzelfde antwoord. Dan zegt een marge niets.',
  'impossible-counts': 'Deze aantallen kunnen niet kloppen. Kijk het bestand na.',
  'more-answers-than-pupils':
    'Er zijn meer antwoorden dan leerlingen. Kijk na hoeveel leerlingen er in de groep zitten.',
  'enrolment-unknown': 'De respons is onbekend: vul in hoeveel leerlingen er zijn.',
  'low-response': 'Minder dan 60 % deed mee. Dat is te weinig om te vergelijken.',
  'group-missing': 'Een groep heeft geen of te weinig antwoorden. Daarom is er geen gewogen cijfer.',
  'too-few-groups': 'Er zijn te weinig groepen om ze te vergelijken.',
  'group-too-small': 'Er zijn te weinig antwoorden om deze groep te vergelijken.',
  ceiling: 'Meer dan de helft gaf het hoogste antwoord. Kijk naar de aantallen, niet naar het gemiddelde.',
  'too-few-items': 'Er zijn te weinig vragen voor dit cijfer. Kijk naar de vragen apart.',
  'two-items': 'Voor twee vragen gebruiken we een ander cijfer: Spearman-Brown.',
  heywood: 'Het model past niet: één vraag valt er helemaal mee samen.',
  'negative-loading':
    'Een vraag gaat tegen de andere in. Waarschijnlijk is een vraag niet omgedraaid: een hoog antwoord is daar ongunstig.',
  'no-convergence': 'De berekening komt niet op één antwoord uit.',
  'too-few-years': 'Er zijn te weinig jaren om van een trend te spreken.',
  'questionnaire-changed': 'De vragenlijst is gewijzigd. Daarom zijn de jaren niet te vergelijken.',
  'mode-changed':
    'De vragenlijst is op een andere manier ingevuld. Daarom zijn de jaren niet te vergelijken.',
  'month-changed': 'De vragenlijst is in een andere tijd van het jaar ingevuld. Daarom vergelijken we niet.',
  'other-groups': 'Andere leerjaren deden mee. Daarom zijn de jaren niet te vergelijken.',
  'too-few-schools': 'Er zijn minder dan vijf scholen om mee te vergelijken.',
  'other-instrument': 'De andere scholen gebruikten een andere vragenlijst. Daarom vergelijken we niet.',
  'norm-without-source': 'Van dit vergelijkingscijfer ontbreken het aantal, de datum of de bron.',
  'no-incidents': 'In een van de perioden is niets gemeld. Dan is er geen verhouding te geven.',
  'short-base': 'Er zijn minder dan twaalf perioden. Daarom staan er geen grenzen bij.',
  'low-base': 'Er zijn minder dan twee meldingen per periode. Daarom staan er geen grenzen bij.',
  index: 'Dit is een lijst van losse voorvallen. Dan zegt samenhang tussen de vragen niets.',
  'too-many': 'Er zijn te veel antwoorden voor dit cijfer: het is bedoeld voor één school.',
  protected: 'Dit cijfer geven we niet: het kan verraden wat één kind antwoordde.',
  merged: 'Deze groep is te klein om apart te laten zien. Ze telt mee bij een groep ernaast.',
} as const;

export const cautionTexts = {
  'not-representative': 'Minder dan 75 % van de school deed mee: dit is geen representatief beeld.',
  'answers-outside-scale': 'Sommige antwoorden bestaan niet op deze schaal. Ze zijn niet meegeteld.',
  'often-skipped': 'Meer dan 10 % sloeg deze vraag over.',
  'few-complete-answers': 'Minder dan 30 mensen vulden alles in. Trek hier geen conclusie uit.',
  'negative-alpha': 'Dit cijfer is negatief: waarschijnlijk is een vraag niet omgepoold (omgedraaid).',
  'more-than-one-thing': 'Deze vragen meten mogelijk meer dan één ding.',
  'groups-alike': 'De groepen verschillen niet meer dan door toeval te verwachten is.',
  'many-careless':
    'Meer dan 10 % vulde overal hetzelfde in. Kijk ook naar de cijfers zonder deze antwoorden.',
  'few-base-periods': 'De grenzen rusten op minder dan twintig perioden. Ze zijn nog onzeker.',
  'poisson-does-not-fit': 'Meldingen komen hier vaak samen voor. De gewone grenzen (Poisson) passen niet.',
} as const;
