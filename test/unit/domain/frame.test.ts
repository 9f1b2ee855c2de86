import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFrame, encodeFrame } from '../../../src/domain/frame.ts';

const ageFile = fc
  .uint8Array({ minLength: 1, maxLength: 600 })
  .map((body) => Uint8Array.from([...new TextEncoder().encode('age-encryption.org/v1\n'), ...body]));
const frame = fc.record({ code: fc.stringMatching(/^[2-9A-Z]{1,9}$/), closed: ageFile, open: ageFile });

describe('the wire frame', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(frame, (frame) => {
        expect(decodeFrame(encodeFrame(frame))).toEqual(frame);
      }),
    );
  });

  it('is refused when it was cut off or something was added', () => {
    fc.assert(
      fc.property(frame, fc.nat(), (frame, cut) => {
        const bytes = encodeFrame(frame);
        expect(() => decodeFrame(bytes.slice(0, cut % bytes.length))).toThrow('collector/malformed');
        expect(() => decodeFrame(Uint8Array.from([...bytes, 0]))).toThrow('collector/malformed');
      }),
    );
  });

  it('refuses any other bytes without falling over', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => decodeFrame(bytes)).toThrow('collector/malformed');
      }),
      { numRuns: 2000 },
    );
  });
});
