import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from '../../src/domain/zod.ts';
import type { Codebook } from '../../src/domain/codebook.ts';
import { Problem } from '../../src/domain/problem.ts';

const secretSchema = z.object({
  f: z.literal('vbs1'),
  /** Fingerprints of the answers and of what decides which tables there are. */
  data: z.string(),
  tables: z.string(),
  seed: z.string().regex(/^[0-9a-f]{64}$/),
});

async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** Everything of a codebook that changes which respondents stand in which cell; no words. */
function tablesOf({ items, constructs, scale, group, wave, lowCut }: Codebook): string {
  const shape = {
    items: items.map(({ id, construct, reverse, scale: own }) => [id, construct, reverse, own ?? scale]),
    constructs: constructs.map(({ id, kind }) => [id, kind]),
    group,
    wave,
    lowCut,
  };
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex');
}

function read(path: string) {
  if (!existsSync(path)) return undefined;
  try {
    const found = secretSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The 32 random bytes under which a file is rounded, kept beside it: the same answers then get the same protected figures
 * each time. Two roundings of one file can be compared, so the same answers under other groups or questions are
 * refused. The file next to the data is as secret as the data.
 *
 * @throws `disclosure/already-released`
 */
export async function releaseSecret(data: string, codebook: Codebook, out: string): Promise<Uint8Array> {
  const [fingerprint, tables] = [await fingerprintOf(data), tablesOf(codebook)];
  // A folder that cannot be written to: then beside the result.
  const places = [`${data}.geheim.json`, `${out}.geheim.json`];
  for (const place of places) {
    const known = read(place);
    if (known?.data !== fingerprint) continue;
    if (known.tables !== tables) throw new Problem('disclosure/already-released', {});
    return Buffer.from(known.seed, 'hex');
  }
  const seed = randomBytes(32);
  const text = `${JSON.stringify({ f: 'vbs1', data: fingerprint, tables, seed: seed.toString('hex') })}\n`;
  for (const place of places) {
    if (read(place) !== undefined) {
      console.error('De antwoorden zijn anders dan bij de vorige uitkomst. Deel niet beide uitkomsten.');
    }
    try {
      writeFileSync(place, text, { mode: 0o600 });
      console.error(`Geheim van de afronding: ${place}. Bewaar het bij de antwoorden en deel het niet.`);
      return seed;
    } catch (error) {
      if (place === places.at(-1)) throw error;
    }
  }
  return seed;
}
