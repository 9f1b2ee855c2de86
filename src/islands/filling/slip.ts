import { recipientPrefixLength } from '../../survey/slip.ts';

/** What a scanned slip says: `#v1.<survey>.<code>.<start of the recipient>.<batch>`; older ones without the batch. */
export interface Slip {
  survey: string;
  code: string;
  recipient: string;
  batch?: string;
}

/**
 * The slip in the address, which is wiped at once: a fragment never reaches a server, but it would stay in the
 * history of a shared computer.
 */
export function takeSlip(): Slip | undefined {
  const [version, survey, code, recipient, batch] = location.hash.slice(1).split('.');
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  if (version !== 'v1' || survey === undefined || code === undefined || recipient === undefined)
    return undefined;
  if (recipient.length < recipientPrefixLength) return undefined;
  return { survey, code, recipient, ...(batch !== undefined && { batch }) };
}
