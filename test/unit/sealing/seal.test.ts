import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/domain/afname.ts';
import type { CompiledQuestionnaire } from '../../../src/domain/questionnaire.ts';
import { closedPartSchema } from '../../../src/domain/response.ts';
import { generateKeyPair, type OpeningKey, protectIdentity, unlockKey } from '../../../src/sealing/keys.ts';
import { openBytes, openJson } from '../../../src/sealing/open.ts';
import { sealBytes, sealResponse } from '../../../src/sealing/seal.ts';
import { toParts } from '../../../src/survey/parts.ts';
import { aManifest, pupilQuestionnaire } from '../../support/a-questionnaire.ts';

let questionnaire: CompiledQuestionnaire;
let manifest: Manifest;
let identity: string;
let key: OpeningKey;

beforeAll(async () => {
  questionnaire = await pupilQuestionnaire();
  const pair = await generateKeyPair();
  identity = pair.identity;
  manifest = await aManifest([pair.recipient]);
  key = await unlockKey(new TextEncoder().encode(identity));
});

const context = { survey: 'proef-2026', batch: 'abcdefgh', lang: 'nl' };
const answers = () =>
  fc.record(Object.fromEntries(questionnaire.items.map(({ id }) => [id, fc.integer({ min: 1, max: 4 })])), {
    requiredKeys: [],
  });

describe('sealing a response', () => {
  it('gives every response of a version the same two lengths, and gives its answers back', async () => {
    const lengths = new Set<string>();
    await fc.assert(
      fc.asyncProperty(answers(), async (data) => {
        const { closed, open } = toParts(questionnaire, context, data);
        const sealed = await sealResponse(manifest, closed, open);
        lengths.add(`${sealed.closed.length} ${sealed.open.length}`);
        expect(closedPartSchema.parse(await openJson(key, sealed.closed))).toEqual(closed);
        expect(await openJson(key, sealed.open)).toEqual(open);
      }),
      { numRuns: 50 },
    );
    expect(lengths.size).toBe(1);
  });

  it('refuses a part that is longer than its version allows', async () => {
    const { closed, open } = toParts(questionnaire, { ...context, lang: 'x'.repeat(900) }, {});
    await expect(sealResponse(manifest, closed, open)).rejects.toMatchObject({ code: 'sealing/too-long' });
  });

  it('refuses a public key that is none', async () => {
    const sealing = sealBytes(new Uint8Array(4), ['age1nonsense']);
    await expect(sealing).rejects.toMatchObject({ code: 'sealing/bad-recipient' });
  });
});

describe('opening', () => {
  it('calls every flipped byte and every cut damage, never a wrong answer', async () => {
    const sealed = await sealBytes(new TextEncoder().encode('{"a":1}'), manifest.recipients);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const flipped = Uint8Array.from(sealed, (byte, i) => (i === at ? byte ^ flip : byte));
        await expect(openBytes(key, flipped)).rejects.toMatchObject({
          code: expect.stringMatching(/^sealing\/(damaged|wrong-key)$/) as string,
        });
        await expect(openBytes(key, sealed.slice(0, at))).rejects.toMatchObject({
          code: expect.stringMatching(/^sealing\/(damaged|wrong-key)$/) as string,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('tells a wrong key', async () => {
    const other = await generateKeyPair();
    const sealed = await sealBytes(new Uint8Array(8), [other.recipient]);
    await expect(openBytes(key, sealed)).rejects.toMatchObject({ code: 'sealing/wrong-key' });
  });

  it('opens with any of the recipients', async () => {
    const other = await generateKeyPair();
    const sealed = await sealBytes(new Uint8Array([7]), [other.recipient, ...manifest.recipients]);
    expect(await openBytes(key, sealed)).toEqual(new Uint8Array([7]));
  });
});

describe('key files', () => {
  it('opens a passphrase file, and tells what is wrong when it does not', async () => {
    const file = new TextEncoder().encode(
      await protectIdentity(identity, 'zes woorden van de directie hier', 10),
    );
    await expect(unlockKey(file, 'zes woorden van de directie hier')).resolves.toBeDefined();
    await expect(unlockKey(file)).rejects.toMatchObject({ code: 'sealing/passphrase-needed' });
    await expect(unlockKey(file, 'een andere zin')).rejects.toMatchObject({
      code: 'sealing/wrong-passphrase',
    });
  });

  it('keeps the key out of reach of scripts', () => {
    expect(key).toBeInstanceOf(CryptoKey);
    expect((key as CryptoKey).extractable).toBe(false);
  });

  it.each(['', 'AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-1QQQQ', '%PDF-1.7', 'AGE-SECRET-KEY-1'.padEnd(74, 'Z')])(
    'refuses %j as a key',
    async (text) => {
      await expect(unlockKey(new TextEncoder().encode(text))).rejects.toMatchObject({
        code: 'sealing/not-a-key',
      });
    },
  );
});
