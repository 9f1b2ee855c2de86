import { formatCount, formatPercent, listAnd } from './numbers.ts';
import type { People } from './people.ts';

export const responseText = {
  caption: 'Hoeveel mensen er per stamgroep meededen',
  columns: ['Stamgroep', 'Deden mee', 'Uitgenodigd', 'Deel'],
  total: 'Samen',
  of: (n: number, enrolled: number) => `${formatCount(n)} van ${formatCount(enrolled)}`,
  threeQuarters: (who: People) => `drie van de vier ${who.many}`,
  sentence: (n: number, enrolled: number, who: People) =>
    `${formatCount(n)} van de ${formatCount(enrolled)} ${who.members} deden mee (${formatPercent(n, enrolled)}).`,
  lowOne: (label: string, n: number, enrolled: number) =>
    `In ${label} deden ${formatCount(n)} van de ${formatCount(enrolled)} mee. Wees daar voorzichtig met conclusies.`,
  lowMany: (groups: readonly string[]) =>
    `In ${listAnd(groups)} deed minder dan drie kwart mee. Wees daar voorzichtig met conclusies.`,
  lowSchool: 'Dat is minder dan drie kwart: wie niet meedeed, kan er anders over denken.',
};
