import type { ProblemMessage } from '../../domain/problem.ts';

/** What the page may ask of the worker that holds the keys. No answer holds a key, but for a new noodsleutel. */
export interface KeyCalls {
  /** A new key, locked with the passphrase, as the text of a file. The key itself is forgotten at once. */
  make: { ask: { passphrase: string; schooljaar: string }; reply: { file: string; recipient: string } };
  /** A new noodsleutel. It has to be printed, so it comes back in clear; the worker does not keep it. */
  makeEmergency: { ask: object; reply: { identity: string; recipient: string } };
  unlockFile: { ask: { file: ArrayBuffer; passphrase: string }; reply: { recipient: string } };
  unlockTyped: { ask: { typed: string }; reply: { recipient: string } };
  /** Seals a test envelope to these public keys; the reply names those whose key is here and opened it. */
  test: { ask: { recipients: string[] }; reply: { opened: string[] } };
  seal: { ask: { plain: Uint8Array; recipients: string[] }; reply: { sealed: Uint8Array<ArrayBuffer> } };
  /** Opens a sealed file with a key that is here, and seals what is in it to these public keys. */
  reseal: {
    ask: { file: ArrayBuffer; recipients: string[] };
    reply: { sealed: Uint8Array<ArrayBuffer> };
  };
  /** Forgets every key. */
  forget: { ask: object; reply: object };
}

export type KeyCall = keyof KeyCalls;

export type KeyRing = { [C in KeyCall]: (ask: KeyCalls[C]['ask']) => Promise<KeyCalls[C]['reply']> };

export interface KeyMessage<C extends KeyCall = KeyCall> {
  id: number;
  call: C;
  ask: KeyCalls[C]['ask'];
}

export type KeyReply =
  { id: number; reply: KeyCalls[KeyCall]['reply'] } | { id: number; problem: ProblemMessage };
