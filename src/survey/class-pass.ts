import type { Manifest } from '../domain/afname.ts';
import { Problem } from '../domain/problem.ts';
import { parseCode } from './access-code.ts';
import { recipientPrefixLength } from './slip.ts';

/** What a class device needs to let a group fill in without slips: the codes of one batch. Holds no group name. */
export interface ClassPass {
  survey: string;
  /** The start of the public key, so that a swapped key is noticed. */
  recipient: string;
  batch: string;
  codes: string[];
}

/** A group has at most so many codes in a QR code; above it there is only the file. */
export const mostCodesInQr = 60;

/** The class pass as an address fragment, for a QR code and for the file: `k1.<survey>.<recipient>.<batch>.<codes>`. */
export function classPassFragment(manifest: Manifest, batch: string, codes: readonly string[]): string {
  const recipient = (manifest.recipients[0] ?? '').slice(0, recipientPrefixLength);
  return `k1.${manifest.survey}.${recipient}.${batch}.${codes.join('')}`;
}

const shape = /(?:^|#)k1\.([a-z0-9-]+)\.(age1[0-9a-z]{10,})\.([a-z2-7]{8})\.((?:[0-9A-Z]{9})+)\s*$/;

/**
 * The class pass in a fragment, an address, or the text of a file that ends with one.
 *
 * @throws `class/not-a-pass` when there is none, or when it was cut off or mistyped: each code has its check sign
 */
export function parseClassPass(text: string): ClassPass {
  const [, survey, recipient, batch, codes] = shape.exec(text.trim()) ?? [];
  if (survey === undefined || recipient === undefined || batch === undefined || codes === undefined) {
    throw new Problem('class/not-a-pass', {});
  }
  try {
    return { survey, recipient, batch, codes: (codes.match(/.{9}/g) ?? []).map(parseCode) };
  } catch (cause) {
    throw new Problem('class/not-a-pass', {}, { cause });
  }
}
