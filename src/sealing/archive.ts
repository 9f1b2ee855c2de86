import type { ArchiveHeader, ArchiveRow, TextsHeader, TextsRow } from '../domain/archive.ts';
import {
  archiveHeaderSchema,
  archiveRowSchema,
  textsHeaderSchema,
  textsRowSchema,
} from '../domain/archive.ts';
import { Problem } from '../domain/problem.ts';
import type { OpeningKey } from './keys.ts';
import { openBytes } from './open.ts';
import { sealBytes } from './seal.ts';

export interface Archive {
  header: ArchiveHeader;
  rows: ArchiveRow[];
}

/** The open texts of a closed afname, apart from its answers: nothing joins the two. */
export interface Texts {
  header: TextsHeader;
  rows: TextsRow[];
}

async function pipe(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function sealLines(
  lines: readonly object[],
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return sealBytes(await pipe(new TextEncoder().encode(text), new CompressionStream('gzip')), recipients);
}

async function openLines<T>(
  key: OpeningKey,
  sealed: Uint8Array,
  read: (first: unknown, rest: () => unknown[]) => T,
): Promise<T> {
  const zipped = await openBytes(key, sealed);
  return orDamaged(async () => {
    const bytes = await pipe(zipped, new DecompressionStream('gzip'));
    const end = bytes.indexOf(lineEnd);
    const decoder = new TextDecoder();
    const first: unknown = JSON.parse(decoder.decode(end < 0 ? bytes : bytes.subarray(0, end)));
    const rest = () =>
      decoder
        .decode(end < 0 ? undefined : bytes.subarray(end))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown);
    return read(first, rest);
  });
}

const lineEnd = 0x0a;

async function orDamaged<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Problem('sealing/damaged', {}, { cause });
  }
}

/** An archive file: age(gzip(JSON lines)). Opens with `age -d -i sleutel.txt archief.age | zcat`. */
export function sealArchive(
  archive: Archive,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return sealLines([archive.header, ...archive.rows], recipients);
}

/**
 * The archive in this file, its rows not read before they are asked for: whoever wants the released figures needs none of
 * them, and they are nearly all of the work.
 *
 * @throws `sealing/wrong-key`, `sealing/damaged`; `rows` throws `sealing/damaged` when one is none
 */
export function readArchive(
  key: OpeningKey,
  sealed: Uint8Array,
): Promise<{ header: ArchiveHeader; rows(): Promise<ArchiveRow[]> }> {
  return openLines(key, sealed, (first, rest) => ({
    header: archiveHeaderSchema.parse(first),
    rows: () => orDamaged(() => rest().map((row) => archiveRowSchema.parse(row))),
  }));
}

/**
 * The whole archive in this file.
 *
 * @throws `sealing/wrong-key`, `sealing/damaged`
 */
export async function openArchive(key: OpeningKey, sealed: Uint8Array): Promise<Archive> {
  const { header, rows } = await readArchive(key, sealed);
  return { header, rows: await rows() };
}

/** The open texts as a file of the same form. */
export function sealTexts(texts: Texts, recipients: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return sealLines([texts.header, ...texts.rows], recipients);
}

/**
 * The texts in this file.
 *
 * @throws `sealing/wrong-key`, `sealing/damaged`
 */
export function openTexts(key: OpeningKey, sealed: Uint8Array): Promise<Texts> {
  return openLines(key, sealed, (first, rest) => ({
    header: textsHeaderSchema.parse(first),
    rows: rest().map((row) => textsRowSchema.parse(row)),
  }));
}
