import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprintWords } from '../../../src/sealing/fingerprint.ts';
import {
  identityGroups,
  identityPrefix,
  parseRecipient,
  parseTypedIdentity,
} from '../../../src/sealing/key-text.ts';
import { generateKeyPair } from '../../../src/sealing/keys.ts';
import { words } from '../../../src/sealing/words.ts';

let identity: string;
let recipient: string;
beforeAll(async () => {
  ({ identity, recipient } = await generateKeyPair());
});

const sign = fc.constantFrom(...'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L');

describe('a noodsleutel that is typed', () => {
  it('is read with and without its beginning, in any case, in groups, over lines', () => {
    const typed = identityGroups(identity).join(' ');
    expect(parseTypedIdentity(typed.toLowerCase())).toBe(identity);
    expect(parseTypedIdentity(`${identityPrefix}\n${typed.replace(/(.{25})/g, '$1\n')}`)).toBe(identity);
    expect(parseTypedIdentity(` ${identity}\r\n`)).toBe(identity);
    expect(identity).toHaveLength(74);
  });

  it('is refused with any single wrong sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 73 }), sign, (at, other) => {
        fc.pre(identity[at] !== other);
        const wrong = identity.slice(0, at) + other + identity.slice(at + 1);
        expect(() => parseTypedIdentity(wrong)).toThrow('sealing/key-mistyped');
      }),
      { numRuns: 3000 },
    );
  });

  it('is refused with two wrong signs, and with two swapped', () => {
    const place = fc.integer({ min: 16, max: 73 });
    fc.assert(
      fc.property(place, place, sign, sign, (i, j, a, b) => {
        const signs = [...identity];
        [signs[i], signs[j]] = [a, b];
        fc.pre(signs.join('') !== identity);
        expect(() => parseTypedIdentity(signs.join(''))).toThrow('sealing/key-mistyped');
      }),
      { numRuns: 3000 },
    );
  });

  it('is called unfinished when signs are missing or doubled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 73 }), (at) => {
        const less = identity.slice(0, at) + identity.slice(at + 1);
        const more = identity.slice(0, at) + identity.charAt(at) + identity.slice(at);
        for (const typed of [less, more])
          expect(() => parseTypedIdentity(typed)).toThrow('sealing/key-incomplete');
      }),
    );
  });

  it.each(['', 'geen sleutel', 'I'.repeat(58), '1'.repeat(74)])('%j is refused', (typed) => {
    expect(() => parseTypedIdentity(typed)).toThrow(/^sealing\/key-/);
  });
});

describe('a public key that is pasted', () => {
  it('is taken as it is, and refused with any wrong sign', () => {
    expect(parseRecipient(` ${recipient}\n`)).toBe(recipient);
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 61 }), sign, (at, other) => {
        const wrong = recipient.slice(0, at) + other.toLowerCase() + recipient.slice(at + 1);
        fc.pre(wrong !== recipient);
        expect(() => parseRecipient(wrong)).toThrow('sealing/recipient-mistyped');
      }),
    );
  });

  it('is never a secret key', () => {
    expect(() => parseRecipient(identity)).toThrow('sealing/recipient-mistyped');
  });
});

describe('a fingerprint', () => {
  it('is five words of the list, the same for the same key', async () => {
    const fingerprint = await fingerprintWords(recipient);
    expect(fingerprint.split(' ').filter((word) => words.includes(word))).toHaveLength(5);
    expect(await fingerprintWords(recipient)).toBe(fingerprint);
    expect(await fingerprintWords((await generateKeyPair()).recipient)).not.toBe(fingerprint);
  });

  it('stays what it was printed as', async () => {
    const fixed = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    expect(await fingerprintWords(fixed)).toMatchInlineSnapshot(`"zuster tekst zakdoek leesbril getint"`);
  });
});
