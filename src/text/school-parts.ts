import { formatCount, listAnd } from './numbers.ts';

/** Whose answers are shown: the whole school, one bouw or one group. */
export const schoolPartsText = {
  choose: { group: 'Stamgroep', bouwOrGroup: 'Bouw of stamgroep' },
  wholeSchool: 'Hele school',
  kinds: { bouw: 'Bouw', group: 'Stamgroep' },
  /** In a list of choices. */
  option: (label: string) => label.charAt(0).toLocaleUpperCase('nl-NL') + label.slice(1),
  mixedOption: (label: string) => `${label} (niet apart te zien)`,
  tookPart: (label: string, n: number, enrolled: number) =>
    `${label}: ${formatCount(n)} van de ${formatCount(enrolled)} deden mee.`,
  bouwIsSum: (groups: readonly string[]) =>
    `Dit zijn ${listAnd(groups)} bij elkaar opgeteld, met dezelfde afgeronde aantallen als per groep.`,
  mixed: (label: string, atoms: readonly string[]) =>
    `De ${label} laten we niet apart zien. Te weinig antwoorden: daarom telt een groep samen met een groep uit een andere bouw (${listAnd(atoms)}). Die halen we niet uit elkaar, want dan is een kind te herkennen. Kies “Hele school” of een stamgroep.`,
};
