import { formatCount } from './numbers.ts';

/** How many envelopes were counted, and why others were not. */
export const countsText = {
  title: 'Is alles meegeteld?',
  accepted: (n: number) =>
    n === 1 ? 'Eén antwoord is geteld.' : `${formatCount(n)} antwoorden zijn geteld.`,
  noneRejected: 'Geen enkel antwoord is geweigerd.',
  notCounted: 'Niet geteld:',
  doubled: 'Sommige antwoorden stonden dubbel in het bestand. Elk antwoord is één keer geteld.',
  rejected: {
    damaged: (n: number) => `${formatCount(n)} beschadigd: het slot is onderweg veranderd.`,
    'not-an-answer': (n: number) => `${formatCount(n)} zonder geldig antwoord erin.`,
    'other-survey': (n: number) => `${formatCount(n)} van een andere vragenlijst.`,
    'other-batch': (n: number) => `${formatCount(n)} verplaatst naar een andere groep dan erin staat.`,
    'other-key': (n: number) => `${formatCount(n)} op slot met een andere sleutel.`,
    refused: (n: number) =>
      `${formatCount(n)} uit een onbekende groep, of met een antwoord dat niet bestaat.`,
  },
};
