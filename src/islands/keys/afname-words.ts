import type { AfnameFault } from '../../survey/afname-form.ts';
import { afnameText } from '../../text/afname.ts';

/** A fault of the form as a sentence. Rows are counted from 1, as people do. */
export function faultLine(fault: AfnameFault): string {
  const { faults } = afnameText;
  if (fault.kind === 'group-small') return faults['group-small'](fault.group, fault.n, fault.k);
  if ('row' in fault) return faults[fault.kind](fault.row + 1);
  return faults[fault.kind];
}

/**
 * The origin of the site in what was typed; undefined when it is none. Plain http is only for a trial on one's own
 * computer: elsewhere browsers seal nothing without https.
 */
export function siteAddress(typed: string): string | undefined {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (url === undefined || url.pathname !== '/' || url.search !== '' || url.hash !== '') return undefined;
  const isOwn = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.protocol === 'https:' || (url.protocol === 'http:' && isOwn) ? url.origin : undefined;
}
