import { formatCount } from './numbers.ts';

/** The class pass on the key page, step 6: codes for a class device in place of slips. */
export const classPassText = {
  title: 'Liever om de beurt op één klascomputer? Maak een klaspas',
  what: [
    'Een klaspas is een bestand met alle codes van een groep. De leerkracht opent er de klascomputer mee. Daarna vullen de kinderen om de beurt in, zonder code te typen, ook zonder internet.',
    'Kies per groep: kaartjes of een klaspas. Geef dezelfde groep niet allebei, want het zijn dezelfde codes.',
    'Geef de klaspas alleen aan de leerkracht, op een USB-stick of door de QR-code te laten scannen. Wie hem heeft, kan voor de groep invullen. Antwoorden lezen kan niemand ermee.',
  ],
  turns: (n: number) => `${formatCount(n)} beurten`,
  save: 'Bewaar de klaspas',
  show: 'Laat de QR-code zien',
  qr: (group: string) => `QR-code van de klaspas van ${group}`,
  /** The text of the file; the address must stay last. */
  file: (title: string, group: string, link: string) =>
    [
      `Klaspas van ${group}: ${title}`,
      'Alleen voor de leerkracht. Open op de klascomputer de pagina /invullen/klas/ en kies dit bestand.',
      'Gooi dit bestand weg als de klas klaar is.',
      '',
      link,
      '',
    ].join('\n'),
};
