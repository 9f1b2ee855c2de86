import { Encrypter } from 'age-encryption';
import type { Manifest } from '../domain/afname.ts';
import { Problem } from '../domain/problem.ts';
import type { ClosedPart, OpenPart } from '../domain/response.ts';
import { padJson } from './padding.ts';
import { requireSecureContext } from './secure-context.ts';

export interface SealedResponse {
  closed: Uint8Array<ArrayBuffer>;
  open: Uint8Array<ArrayBuffer>;
}

/**
 * Seals bytes to one to four recipients (`age1…`); any one of them opens.
 *
 * @throws `sealing/insecure-context`, `sealing/bad-recipient`
 */
export async function sealBytes(
  plain: Uint8Array,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  requireSecureContext();
  const encrypter = new Encrypter();
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
  } catch (cause) {
    throw new Problem('sealing/bad-recipient', {}, { cause });
  }
  return new Uint8Array(await encrypter.encrypt(plain));
}

/**
 * Seals both parts of a response to the recipients of the manifest. All responses of one survey version give parts of
 * the same two lengths.
 *
 * @throws `sealing/too-long`, `sealing/insecure-context`, `sealing/bad-recipient`
 */
export async function sealResponse(
  manifest: Manifest,
  closed: ClosedPart,
  open: OpenPart,
): Promise<SealedResponse> {
  const { pad, recipients } = manifest;
  return {
    closed: await sealBytes(padJson(closed, pad.closed), recipients),
    open: await sealBytes(padJson(open, pad.open), recipients),
  };
}
