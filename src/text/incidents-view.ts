import { formatCount, formatMean } from './numbers.ts';
import { refusalTexts } from './refusals.ts';

export const incidentsText = {
  title: 'Wat is er vastgelegd?',
  lead: 'Lees het incidentenregister van de school in als CSV-bestand, bijvoorbeeld een export uit ParnasSys. Het bestand blijft op deze computer en wordt niet bewaard. We tellen alleen datum en soort; namen, groepen en notities gebruiken we niet.',
  choose: 'Kies het register (CSV)',
  chooseOther: 'Kies een ander bestand',
  sample: 'Probeer met een verzonnen register',
  notATable: {
    wat: 'Dit bestand is geen tabel die we kunnen lezen.',
    hoe: 'Bewaar het register als CSV, met de namen van de kolommen op de eerste regel, en kies dat bestand.',
  },
  noDates: {
    wat: 'In deze kolom staan geen datums die we kunnen lezen.',
    hoe: 'Kies een andere kolom. Een datum ziet eruit als 14-09-2026 of 2026-09-14.',
  },
  mapping: 'Welke kolom is wat?',
  date: 'Datum',
  category: 'Soort incident',
  none: '– kies een kolom –',
  noCategory: '– geen, alles samen –',
  example: (text: string) => `Bijvoorbeeld: ${text}`,
  pupils: 'Hoeveel leerlingen telde de school?',
  pupilsHint:
    'Zonder dit aantal is er geen cijfer per 100 leerlingen. Neem de hele school op 1 oktober, niet alleen de groepen van de vragenlijst.',
  unreadable: (n: number) =>
    n === 1
      ? 'Eén regel had geen leesbare datum en telt niet mee.'
      : `${formatCount(n)} regels hadden geen leesbare datum en tellen niet mee.`,
  perYear: 'Per schooljaar',
  perMonth: 'Per maand',
  perCategory: 'Per soort',
  unknown: 'Onbekend',
  all: 'Alle incidenten',
  caveat: 'Meer meldingen kan ook betekenen dat er beter geregistreerd wordt.',
  yearSentence: (schooljaar: string, count: number, rate: number, from: number, to: number) =>
    `In ${schooljaar} ${count === 1 ? 'is' : 'zijn'} ${formatCount(count)} ${count === 1 ? 'incident' : 'incidenten'} vastgelegd: ${formatMean(rate)} per 100 leerlingen (waarschijnlijk tussen ${formatMean(from)} en ${formatMean(to)}).`,
  yearCount: (schooljaar: string, count: number) =>
    `In ${schooljaar} ${count === 1 ? 'is' : 'zijn'} ${formatCount(count)} ${count === 1 ? 'incident' : 'incidenten'} vastgelegd. Vul het aantal leerlingen in voor een cijfer per 100.`,
  part: (months: number) =>
    months === 1
      ? 'Dit jaar telt nog maar één maand.'
      : `Dit jaar telt nog maar ${formatCount(months)} maanden.`,
  yearDetail: (count: number) => `${formatCount(count)} vastgelegd`,
  partDetail: (count: number, months: number) =>
    `${formatCount(count)} vastgelegd in ${months === 1 ? 'één maand' : `${formatCount(months)} maanden`}`,
  yearAxis: 'vastgelegd per 100 leerlingen, met exacte marge',
  yearCaption: 'Vastgelegde incidenten per schooljaar',
  yearColumns: ['Schooljaar', 'Maanden', 'Aantal', 'Leerlingen', 'Per 100', 'Marge van', 'Marge tot'],
  monthSentence: (month: string, most: number) =>
    `De meeste incidenten in één maand zijn vastgelegd in ${month}: ${formatCount(most)}.`,
  monthInside:
    'Alle maanden van dit schooljaar vallen binnen wat je op grond van eerdere jaren mag verwachten.',
  monthOutside: (months: readonly string[]) =>
    `Opvallend ten opzichte van eerdere jaren: ${months.join(', ')}.`,
  monthAxis: 'aantal per maand',
  monthLimits: 'grenzen: 95 en 99,8 van de 100 maanden',
  monthCaption: 'Vastgelegde incidenten per maand',
  monthColumns: ['Maand', 'Aantal'],
  refused: refusalTexts,
  categoryCaption: 'Vastgelegde incidenten per soort en schooljaar',
  categorySentence: 'Aantallen per soort, voor de hele school. Kleine aantallen laten we niet zien.',
  category_: 'Soort',
  few: 'x',
  fewNote: 'x: minder dan 5, of verborgen omdat je een klein aantal anders kunt uitrekenen.',
  empty: 'Er staan geen incidenten in dit bestand.',
};
