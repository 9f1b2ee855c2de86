import type { Manifest } from '../domain/afname.ts';

/** How much of a public key stands on a slip: `age1` and six more signs would be guessed; ten after it would not. */
export const recipientPrefixLength = 14;

/**
 * The address fragment on a slip. It holds the start of the public key, so that a swapped manifest is noticed, and the
 * batch, so that a scanned slip can be filled in while there is no network to ask.
 */
export function slipFragment(manifest: Manifest, code: string, batch?: string): string {
  const recipient = (manifest.recipients[0] ?? '').slice(0, recipientPrefixLength);
  return ['v1', manifest.survey, code, recipient, ...(batch === undefined ? [] : [batch])].join('.');
}

/** Whether this site seals to the key that the slip was printed with. */
export function isPrintedRecipient(manifest: Manifest, printed: string): boolean {
  return manifest.recipients.some((recipient) => recipient.startsWith(printed));
}
