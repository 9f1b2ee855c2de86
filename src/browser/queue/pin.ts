import { fromHex, toHex } from '../../domain/bytes.ts';

/** What is kept of a PIN. It keeps children out of the teacher's screen; four digits protect nothing from who has a day. */
export interface PinHash {
  salt: string;
  hash: string;
}

const rounds = 150_000;

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const options = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(options, secret, 256)));
}

/** Four to eight digits. */
export const isPin = (typed: string) => /^\d{4,8}$/.test(typed);

export async function hashPin(pin: string): Promise<PinHash> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: toHex(salt), hash: await derive(pin, salt) };
}

export async function isRightPin(typed: string, { salt, hash }: PinHash): Promise<boolean> {
  return (await derive(typed, fromHex(salt))) === hash;
}
