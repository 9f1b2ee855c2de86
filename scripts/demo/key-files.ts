import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeyPair, protectIdentity } from '../../src/sealing/keys.ts';

/** The same for every demo and no secret: what it protects is made up, and the key lies beside it in clear. */
export const demoPassphrase = 'alles in deze school is verzonnen';

/**
 * Writes the demo key twice: `demo-sleutel.txt` as `age-keygen` writes it, and `demo-sleutel.age` under the passphrase.
 *
 * @returns the public key
 */
export async function writeKeyFiles(folder: string, workFactor?: number): Promise<string> {
  const { identity, recipient } = await generateKeyPair();
  const lines = [
    '# demo-sleutel van een verzonnen school: gebruik hem nooit voor echte antwoorden',
    `# public key: ${recipient}`,
    identity,
    '',
  ];
  writeFileSync(join(folder, 'demo-sleutel.txt'), lines.join('\n'), { mode: 0o600 });
  writeFileSync(
    join(folder, 'demo-sleutel.age'),
    await protectIdentity(identity, demoPassphrase, workFactor),
    { mode: 0o600 },
  );
  return recipient;
}
