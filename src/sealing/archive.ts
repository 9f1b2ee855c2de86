import type { ArchiveHeader, ArchiveRow } from '../domain/archive.ts';
import { archiveHeaderSchema, archiveRowSchema } from '../domain/archive.ts';
import { Problem } from '../domain/problem.ts';
import type { OpeningKey } from './keys.ts';
import { openBytes } from './open.ts';
import { sealBytes } from './seal.ts';

export interface Archive {
  header: ArchiveHeader;
  rows: ArchiveRow[];
}

async function pipe(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** An archive file: age(gzip(JSON lines)). Opens with `age -d -i sleutel.txt archief.age | zcat`. */
export async function sealArchive(
  archive: Archive,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [archive.header, ...archive.rows].map((line) => `${JSON.stringify(line)}\n`).join('');
  return sealBytes(await pipe(new TextEncoder().encode(lines), new CompressionStream('gzip')), recipients);
}

/**
 * The archive in this file.
 *
 * @throws `sealing/wrong-key`, `sealing/damaged`
 */
export async function openArchive(key: OpeningKey, sealed: Uint8Array): Promise<Archive> {
  const zipped = await openBytes(key, sealed);
  try {
    const text = new TextDecoder().decode(await pipe(zipped, new DecompressionStream('gzip')));
    const [first = '', ...rest] = text.split('\n').filter((line) => line !== '');
    return {
      header: archiveHeaderSchema.parse(JSON.parse(first)),
      rows: rest.map((line) => archiveRowSchema.parse(JSON.parse(line))),
    };
  } catch (cause) {
    throw new Problem('sealing/damaged', {}, { cause });
  }
}
