/** Every Dutch sentence of the page for the school itself. */
export const schoolPage = {
  title: 'Voor de school',
  description: 'Alles wat de school nog moet kiezen of vaststellen, bij elkaar en om af te drukken.',
  lead: 'Alles wat nog gekozen of vastgesteld moet worden, op één plek. Druk deze pagina af voor een overleg met het team, de MR of AMOS.',
  openCount: (count: number) => (count === 1 ? '1 open vraag' : `${count} open vragen`),
  overdue: 'Had al gedaan moeten zijn',
  open: {
    title: 'Wat moet de school kiezen?',
    intro: 'Bij het herschrijven vonden we punten die niet duidelijk zijn. De site kiest niet zelf.',
    now: 'Zo staat het nu:',
    source: (regels: string) => `Waar dit vandaan komt: tekst van het plan 2025-2026, regel ${regels}.`,
    shown: 'Waar dit op de site staat:',
    decision: 'Besluit',
    who: 'Wie besluit',
    date: 'Datum',
  },
  texts: {
    title: 'Teksten die nog niet zijn vastgesteld',
    intro: 'Een tekst is pas vastgesteld als erbij staat door wie en wanneer.',
    none: 'Alle teksten zijn vastgesteld.',
    status: { sjabloon: 'sjabloon', concept: 'concept', vastgesteld: 'vastgesteld' },
  },
  instrument: 'Het goedgekeurde meetinstrument',
  tools: {
    title: 'Meer voor de school',
    links: [
      { label: 'Wat is er veranderd sinds het vorige plan?', href: '/plan/wat-is-veranderd/' },
      { label: 'Het hele plan op één pagina', href: '/plan/heel/' },
      { label: 'Het dashboard van de directie', href: '/dashboard/' },
      { label: 'Handleiding voor de leerkracht', href: '/handleiding/leerkracht/' },
      { label: 'Handleiding voor de directie: het jaar in stappen', href: '/handleiding/directie/' },
      { label: 'Voorlezen, oefenen en talen', href: '/handleiding/voorlezen-en-talen/' },
      { label: 'Brief aan ouders, klaar om te versturen', href: '/handleiding/brief-aan-ouders/' },
      { label: 'Vragenlijsten op papier', href: '/papier/' },
      { label: 'Boekjes van papier invoeren', href: '/papier/invoer/' },
      { label: 'Van openen tot publiceren: de handleiding', href: '/handleiding/resultaten/' },
      {
        label: 'Een andere vragenlijst doorrekenen (LimeSurvey, Microsoft, Google, Nextcloud)',
        href: '/handleiding/andere-vragenlijst/',
      },
    ],
  },
} as const;
