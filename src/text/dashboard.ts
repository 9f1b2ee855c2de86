import { listAnd } from './numbers.ts';

export const pageText = {
  title: 'Dashboard',
  description: 'De directie opent hier de antwoorden en bekijkt beschermde cijfers.',
  brand: 'Veilige Kring',
  forWhom: 'Voor de directie',
  loading: 'Het dashboard wordt geladen …',
  noScript: 'Het dashboard rekent op uw eigen computer. Daarvoor moet JavaScript aan staan.',
};

export const overviewText = {
  year: 'Schooljaar',
  yearAndWho: 'Schooljaar en wie antwoordde',
  protectedFigures: 'Beschermde cijfers.',
  protectedHow:
    'Kleine groepen staan niet apart en aantallen zijn licht afgerond. Zo kan niemand een kind herkennen.',
  joined: 'Deed iedereen mee?',
  answered: 'Wat antwoordden ze?',
  close: 'Sluit en vergeet alles',
  closeHint: 'De sleutel en de losse antwoorden zijn al vergeten. Na het sluiten zijn ook de cijfers weg.',
  view: 'Verdeling',
  centred: 'Midden',
  stacked: '100 %',
  table: 'Tabel',
  download: 'Download als CSV',
  schoolOnly: (names: readonly string[]) =>
    `${listAnd(names)}: deze vragen staan er alleen voor de hele school. Kies “Hele school” om ze te zien.`,
};
