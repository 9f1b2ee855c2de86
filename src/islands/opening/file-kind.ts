/** What a chosen file is, by its first bytes; its name may be anything. */
export type FileKind = 'inbox' | 'archive' | 'cube' | 'key' | 'locked-key' | 'unknown';

/** So many bytes from the start of a file tell its kind. */
export const kindBytes = 1024;

/** Armor around `age-encryption.org/v1`, `-> X25519 `: sealed to keys, so no key itself. */
const armoredForKeys = /^-----BEGIN AGE ENCRYPTED FILE-----\s+YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0\+IFgyNTUxO/;

/**
 * The kind of a file that starts with these bytes. A key that is protected by a passphrase is an age file too: its
 * stanza says `scrypt`, or it is armored.
 */
export function fileKind(start: Uint8Array): FileKind {
  const text = new TextDecoder().decode(start.subarray(0, kindBytes)).trimStart();
  if (text.startsWith('{"f":"vbx1"')) return 'inbox';
  if (armoredForKeys.test(text)) return 'archive';
  if (/^\{\s*"f":\s*"vbk1"/.test(text)) return 'cube';
  if (text.includes('-----BEGIN AGE ENCRYPTED FILE-----')) return 'locked-key';
  if (/^age-encryption\.org\/v1\r?\n-> scrypt /.test(text)) return 'locked-key';
  if (text.startsWith('age-encryption.org/v1')) return 'archive';
  return /^AGE-SECRET-KEY-1/m.test(text) ? 'key' : 'unknown';
}
