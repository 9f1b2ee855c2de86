import type { TableAtom } from '../../disclosure/release-tables.ts';
import { refuse } from '../../statistics/refusal.ts';
import type { Given } from '../result.ts';

/**
 * Something of each atom under its name, which is that of its group. A group that was merged has no figures under its
 * own name: `merged`, or `other-groups` where the waves have other groups.
 */
export function perGroup<T>(
  atoms: readonly TableAtom[],
  of: (atom: number) => Given<T>,
): Record<string, Given<T>> {
  const entries: [string, Given<T>][] = [];
  atoms.forEach(({ label, groups }, at) => {
    if (label !== '') entries.push([label, of(at)]);
    if (groups.length === 1 && groups[0] === label) return;
    for (const name of groups) entries.push([name, refuse(label === '' ? 'other-groups' : 'merged')]);
  });
  return Object.fromEntries(entries);
}
