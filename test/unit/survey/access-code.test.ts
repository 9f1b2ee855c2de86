import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alphabet,
  formatCode,
  generateCode,
  normaliseCode,
  parseCode,
} from '../../../src/survey/access-code.ts';

const aCode = fc.constant(0).map(() => generateCode());
const sign = fc.constantFrom(...alphabet);

describe('access codes', () => {
  it('reads its own codes, in any case, with dashes, dots and spaces', () => {
    fc.assert(
      fc.property(aCode, (code) => {
        expect(parseCode(formatCode(code))).toBe(code);
        expect(parseCode(` ${code.toLowerCase().replace(/(...)/g, '$1 · ')}`)).toBe(code);
      }),
    );
  });

  it('notices every single wrong sign', () => {
    fc.assert(
      fc.property(aCode, fc.nat(8), sign, (code, at, other) => {
        fc.pre(code[at] !== other);
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        expect(() => parseCode(wrong)).toThrow('code/mistyped');
      }),
      { numRuns: 2000 },
    );
  });

  it('notices every swap of two neighbours', () => {
    fc.assert(
      fc.property(aCode, fc.nat(7), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        expect(() => parseCode(swapped)).toThrow('code/mistyped');
      }),
      { numRuns: 2000 },
    );
  });

  it('tells a short code from a wrong one', () => {
    expect(() => parseCode('4KD7')).toThrow('code/incomplete');
    expect(() => parseCode('4KD7MPX2O')).toThrow('code/round-sign');
    expect(() => parseCode('4KD7MPX2A')).toThrow('code/mistyped');
    expect(() => parseCode(`${generateCode()}2`)).toThrow('code/mistyped');
  });

  it('uses every sign about equally often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 2000; i += 1) {
      for (const s of generateCode().slice(0, 8)) counts.set(s, (counts.get(s) ?? 0) + 1);
    }
    // 16,000 signs over 23: expected 696, sd 26. Six sd either way.
    for (const s of alphabet) expect(Math.abs((counts.get(s) ?? 0) - 696)).toBeLessThan(156);
  });

  it('keeps only letters and digits of what was pasted', () => {
    expect(normaliseCode('4kd–7mp x2h\n')).toBe('4KD7MPX2H');
  });

  it.each([
    'https://school.example/invullen/#v1.leerlingen-2026.4KD7MPX2H.age1qqqqqqqqqq.abcdefg2',
    'https://school.example/invullen/#v1.leerlingen-2026.4kd7mpx2h.age1qqqqqqqqqq',
    'Je code is 4KD-7MP-X2H. Niet delen!',
    'Code:\t4kd-7mp-x2h',
  ])('finds the code in what was pasted along with it: %s', (pasted) => {
    expect(normaliseCode(pasted)).toBe('4KD7MPX2H');
  });
});
