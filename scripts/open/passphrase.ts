import { Problem } from '../../src/domain/problem.ts';
import { type OpeningKey, unlockKey } from '../../src/sealing/keys.ts';

class Cancelled extends Error {}

/** Reads a line from the terminal without showing it. */
function askPassphrase(): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write('Wachtzin van deze sleutel: ');
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise((resolve, reject) => {
    let typed = '';
    const stop = () => {
      stdin.setRawMode(false).pause().off('data', onData);
      stderr.write('\n');
    };
    const onData = (data: string) => {
      for (const sign of data) {
        if (sign === '\r' || sign === '\n' || sign === '\u0004') {
          stop();
          return resolve(typed);
        }
        if (sign === '\u0003') {
          stop();
          return reject(new Cancelled('Gestopt. Er is niets geopend.'));
        }
        typed = sign === '\u007f' || sign === '\b' ? [...typed].slice(0, -1).join('') : typed + sign;
      }
    };
    stdin.on('data', onData);
  });
}

/** The key; asks for the passphrase when one is needed, none is in the environment, and somebody is there to type. */
export async function readKey(file: Uint8Array): Promise<OpeningKey> {
  const passphrase = process.env['VEILIGE_KRING_WACHTZIN'] ?? '';
  try {
    return await unlockKey(file, passphrase);
  } catch (problem) {
    const asked = problem instanceof Problem && problem.code === 'sealing/passphrase-needed';
    if (!asked || !process.stdin.isTTY) throw problem;
    return unlockKey(file, await askPassphrase());
  }
}
