import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../src/islands/opening/open-files.ts';
import type { ArchiveHeader } from '../../../src/domain/archive.ts';
import { generateKeyPair, unlockKey } from '../../../src/sealing/keys.ts';
import { openArchive, sealArchive, type Archive } from '../../../src/sealing/archive.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/archive', name));
const key = () => unlockKey(fixture('sleutel.txt'), '');

/** Opens an archive as the dashboard does. */
async function cubeOf(file: Uint8Array<ArrayBuffer>, identity: Uint8Array<ArrayBuffer>) {
  const { surveys, faults } = await openFiles(
    {
      files: [{ id: 'a', name: 'a', bytes: file.slice().buffer }],
      key: identity.slice().buffer,
      passphrase: '',
    },
    {
      questionnaireOf: () => Promise.reject(new Error('an archive carries its own questionnaire')),
      onProgress: () => undefined,
    },
  );
  return { opened: surveys[0], fault: faults[0] };
}

/** The golden archive with something changed, sealed anew. */
async function changed(change: (archive: Archive) => Archive) {
  const { identity, recipient } = await generateKeyPair();
  const archive = change(await openArchive(await key(), fixture('vbz1.age')));
  return cubeOf(await sealArchive(archive, [recipient]), new TextEncoder().encode(identity));
}
const withHeader = (change: Partial<ArchiveHeader>) => (archive: Archive) => ({
  ...archive,
  header: { ...archive.header, ...change },
});

describe('an archive of the first format (vbz1)', () => {
  it('opens to the figures that were released then, every time in the same bytes', async () => {
    const open = () => cubeOf(new Uint8Array(fixture('vbz1.age')), new Uint8Array(fixture('sleutel.txt')));
    const [first, second] = [await open(), await open()];
    expect(first.opened?.cube).toEqual(JSON.parse(fixture('vrijgegeven.json').toString()));
    expect(JSON.stringify(second.opened)).toBe(JSON.stringify(first.opened));
  });

  it('comes back as it was when it is sealed again', async () => {
    const archive = await openArchive(await key(), fixture('vbz1.age'));
    const { identity, recipient } = await generateKeyPair();
    const again = await sealArchive(archive, [recipient]);
    expect(await openArchive(await unlockKey(new TextEncoder().encode(identity), ''), again)).toEqual(
      archive,
    );
  });
});

describe('what was released once (attacks rules 13 and 14)', () => {
  it('does not change when an answer comes in late, or another seed stands beside it', async () => {
    const golden = JSON.parse(fixture('vrijgegeven.json').toString()) as object;
    const late = await changed((archive) => ({ ...archive, rows: [...archive.rows, ...archive.rows] }));
    expect(late.opened?.cube).toEqual(golden);
    const { opened } = await changed((archive) => {
      const batches = { ...archive.header.batches, seed: '00'.repeat(32) };
      return withHeader({ batches })(archive);
    });
    expect(opened?.cube).toEqual(golden);
  });

  it.each([
    ['another k', { k: 20 }],
    ['another base', { base: 5 as const }],
    ['other groups', { batches: [] }],
  ])('is refused beside %s', async (_, change) => {
    const { opened, fault } = await changed((archive) =>
      withHeader({ batches: { ...archive.header.batches, ...change } })(archive),
    );
    expect(opened).toBeUndefined();
    expect(fault).toMatchObject({ problem: { code: 'disclosure/already-released' } });
  });

  it('is made when there is none yet', async () => {
    const { opened } = await changed(withHeader({ released: null }));
    expect(opened).toMatchObject({ accepted: 40, cube: { f: 'vbk1', k: 10, base: 3 } });
  });
});
