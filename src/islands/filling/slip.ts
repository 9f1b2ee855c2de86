import { recipientPrefixLength } from '../../survey/slip.ts';

/** What a scanned slip says: `#v1.<survey>.<code>.<start of the recipient>`. */
export interface Slip {
  survey: string;
  code: string;
  recipient: string;
}

/**
 * The slip in the address, which is wiped at once: a fragment never reaches a server, but it would stay in the
 * history of a shared computer.
 */
export function takeSlip(): Slip | undefined {
  const [version, survey, code, recipient] = location.hash.slice(1).split('.');
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  if (version !== 'v1' || survey === undefined || code === undefined || recipient === undefined)
    return undefined;
  return recipient.length >= recipientPrefixLength ? { survey, code, recipient } : undefined;
}
