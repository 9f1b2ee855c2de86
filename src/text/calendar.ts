import type { Rhythm } from '../domain/calendar-duty.ts';

export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "september" for 9. */
export const monthName = (month: number): string => monthNames[month - 1] ?? '';

/** "21 september 2026". */
export const dayInWords = (day: string): string =>
  `${Number(day.slice(8, 10))} ${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;

/** "21 september 2026", or "van … tot en met …". */
export const daysInWords = (van: string, tot: string): string =>
  van === tot ? dayInWords(van) : `van ${dayInWords(van)} tot en met ${dayInWords(tot)}`;

const list = new Intl.ListFormat('nl', { type: 'disjunction' });
/** "augustus of september". */
export const monthsInWords = (months: readonly number[]): string => list.format(months.map(monthName));

export const rhythm: Readonly<Record<Rhythm, string>> = {
  jaarlijks: 'Elk jaar',
  vierjaarlijks: 'Eens per vier jaar',
  'per-afname': 'Na elke vragenlijst',
  'per-incident': 'Als er iets is gebeurd',
  doorlopend: 'Het hele jaar door',
  eenmalig: 'Eén keer',
};

export const calendar = {
  title: 'Jaarkalender',
  ofYear: (schooljaar: string) => `Jaarkalender ${schooljaar}`,
  ofRole: (label: string) => `Jaarkalender: ${label}`,
  description: 'Wat de school elk jaar doet voor de veiligheid, wanneer, en wie het doet.',
  lead: 'Wat doet de school dit schooljaar voor de veiligheid? Wanneer, en wie doet het?',
  leadOfYear: (schooljaar: string) =>
    `Wat doet de school in ${schooljaar} voor de veiligheid? Wanneer, en wie doet het?`,
  leadOfRole: (inZin: string, schooljaar: string) =>
    `Dit zijn de taken van ${inZin} in schooljaar ${schooljaar}.`,
  proposal: 'Voorstel',
  proposalNote:
    'Een stippelrand betekent: de maand is een voorstel. Het plan noemt vaak geen maand. De school moet nog kiezen.',
  twice: (keren: number) => (keren === 2 ? 'twee keer' : `${keren} keer`),
  law: 'Uit de wet of van de inspectie',
  open: 'Open vraag',
  whenever: 'Zonder vaste maand',
  years: 'Schooljaren',
  roles: 'Per rol',
  allRoles: 'Alle taken',
  feed: 'Zet in de agenda (.ics)',
  feedNote:
    'Open het bestand in een agenda. Of neem in uw agenda een abonnement op dit adres, dan blijft het vanzelf bij. Er staan geen namen in.',
  feedName: (school: string, label?: string) =>
    `Veiligheid ${school}${label === undefined ? '' : `: ${label}`}`,
  feedDescription:
    'Wat de school elk jaar doet voor de veiligheid. Een voorstel is nog niet door de school gekozen.',
  somewhereIn: (months: string, week?: string) =>
    `Ergens in ${months}${week === undefined ? '' : ` (${week})`}.`,
  /** The day in an agenda is only a place to put it: the words say what is known. */
  inMonths: (months: string, wat: string) => `${months.charAt(0).toUpperCase()}${months.slice(1)}: ${wat}`,
  proposedFor: (months: string, wat: string) => `Voorstel voor ${months}: ${wat}`,
  owner: (label: string) => `Wie: ${label}.`,
} as const;

export const overdue = {
  intro: (today: string) =>
    `Op ${today} staat dit nog niet als gedaan in content/jaarkalender.yaml. Is het wel gebeurd? Zet de dag erbij.`,
  none: (today: string) => `Op ${today} is er niets dat al klaar had moeten zijn.`,
  until: (day: string) => `Uiterlijk ${day}`,
} as const;

export const manual = { path: 'Handleiding', forWhom: 'Voor de directie' } as const;
