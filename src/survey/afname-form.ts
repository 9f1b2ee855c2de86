import { type Afname, afnameSchema, asSeen } from '../domain/afname.ts';
import type { Role } from '../domain/respondent.ts';
import type { GroupDraft } from './group-list.ts';

/** The afname as it is typed. */
export interface AfnameDraft {
  questionnaire: string;
  title: string;
  /** Short name: file name and id of the survey. */
  survey: string;
  schooljaar: string;
  opens: string;
  closes: string;
  k: string;
  groups: readonly GroupDraft[];
}

/** What is wrong, and where. `row` is the place of a group in the table. */
export type AfnameFault =
  | { kind: 'title' | 'survey' | 'taken' | 'dates' | 'order' | 'over' | 'k' | 'no-groups' }
  | { kind: 'group-name' | 'group-bouw' | 'group-number' | 'group-twice'; row: number }
  | { kind: 'group-small'; row: number; group: string; n: number; k: number };

const isEmpty = ({ id, bouw, enrolled }: GroupDraft) => asSeen(`${id}${bouw}${enrolled}`) === '';

function groupFaults(groups: readonly GroupDraft[], k: number): AfnameFault[] {
  const names = groups.map(({ id }) => asSeen(id).toLowerCase());
  return groups.flatMap((group, row): AfnameFault[] => {
    if (isEmpty(group)) return [];
    const n = /^\d{1,4}$/.test(group.enrolled.trim()) ? Number(group.enrolled) : Number.NaN;
    const name = names[row] ?? '';
    const faults: AfnameFault[] = [];
    if (name === '') faults.push({ kind: 'group-name', row });
    else if (names.indexOf(name) < row) faults.push({ kind: 'group-twice', row });
    if (asSeen(group.bouw) === '') faults.push({ kind: 'group-bouw', row });
    if (!(n >= 1)) faults.push({ kind: 'group-number', row });
    else if (n < k) faults.push({ kind: 'group-small', row, group: group.id.trim(), n, k });
    return faults;
  });
}

/** An empty list when this can become an afname; else everything that is wrong, in the order of the form. */
export function checkAfname(
  draft: AfnameDraft,
  known: { today: string; taken: readonly string[] },
): AfnameFault[] {
  const faults: AfnameFault[] = [];
  const { title, survey, opens, closes, groups } = draft;
  const k = /^\d+$/.test(draft.k) ? Number(draft.k) : 0;
  if (asSeen(title) === '') faults.push({ kind: 'title' });
  if (!/^[a-z0-9-]+-\d{4}$/.test(survey)) faults.push({ kind: 'survey' });
  else if (known.taken.includes(survey)) faults.push({ kind: 'taken' });
  const isDay = (day: string) => afnameSchema.shape.opens.safeParse(day).success;
  if (!isDay(opens) || !isDay(closes)) faults.push({ kind: 'dates' });
  else if (closes < opens) faults.push({ kind: 'order' });
  else if (closes < known.today) faults.push({ kind: 'over' });
  if (k < 5) faults.push({ kind: 'k' });
  if (groups.every(isEmpty)) faults.push({ kind: 'no-groups' });
  return [...faults, ...groupFaults(groups, k)];
}

/**
 * The afname of a draft without faults. Answers of adults are rounded to fives: who reads the figures may know three of
 * them (handbook, disclosure-attacks 2).
 *
 * @throws a zod error when the draft had faults
 */
export function toAfname(draft: AfnameDraft, role: Role, recipients: readonly string[]): Afname {
  const groups = draft.groups
    .filter((group) => !isEmpty(group))
    .map(({ id, bouw, enrolled }) => ({ id: id.trim(), bouw: bouw.trim(), enrolled: Number(enrolled) }));
  return afnameSchema.parse({
    ...draft,
    title: draft.title.trim(),
    k: Number(draft.k),
    base: role === 'leerling' ? 3 : 5,
    groups,
    recipients,
  });
}
