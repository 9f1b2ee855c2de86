import type { AdoptionStatus } from '../domain/adoption.ts';

/** The frame around an annex of the plan. */
export const annexes = {
  title: 'Bijlagen',
  intro:
    'Vijf bijlagen zitten niet bij het plan. Wij maakten sjablonen. Ze gelden pas als de school ze vaststelt.',
  crumb: 'Bijlage',
  list: 'Alle bijlagen',
  fromBoard: 'Dit is een document van het bestuur. Komt de tekst van AMOS, dan komt die hier in de plaats.',
  status: {
    sjabloon: {
      title: 'Sjabloon: nog niet vastgesteld',
      text: 'Deze tekst is een voorbeeld, gemaakt omdat de bijlage ontbreekt. De school, AMOS en de medezeggenschapsraad moeten hem nog goedkeuren. Vraag aan de directie wat nu geldt.',
    },
    concept: {
      title: 'Concept: nog niet vastgesteld',
      text: 'De school werkt aan deze tekst. De medezeggenschapsraad moet hem nog goedkeuren. Vraag aan de directie wat nu geldt.',
    },
    vastgesteld: { title: 'Vastgesteld', text: '' },
  } satisfies Record<AdoptionStatus, { title: string; text: string }>,
  adopted: (by: string, day: string) => `Vastgesteld door ${by} op ${day}.`,
  law: {
    title: 'Wat de wet zegt',
    intro: 'Wij zijn geen juristen. De school controleert elke regel voordat deze tekst geldt.',
    source: (bron: string) => `Bron: ${bron}.`,
    checked: (day: string) => `Naast de bron gelegd op ${day}.`,
    unchecked: 'Nog te controleren',
  },
} as const;
