import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/domain/afname.ts';
import { generateCode, parseCode } from '../../../src/survey/access-code.ts';
import { classPassFragment, parseClassPass } from '../../../src/survey/class-pass.ts';

const manifest = { survey: 'leerlingen-2026', recipients: ['age1qqqqqqqqqqzzzzzzzz'] } as unknown as Manifest;
const codes = [generateCode(), generateCode(), generateCode()];
const pass = classPassFragment(manifest, 'aaaaaaa2', codes);

describe('a class pass', () => {
  it('reads back from a fragment, an address and a file that ends with one', () => {
    const read = { survey: 'leerlingen-2026', recipient: 'age1qqqqqqqqqq', batch: 'aaaaaaa2', codes };
    for (const text of [
      pass,
      `#${pass}`,
      `Klaspas\nGroep 5/6\n\nhttps://school.example/invullen/klas/#${pass}\n`,
    ]) {
      expect(parseClassPass(text)).toEqual(read);
    }
  });

  it.each([
    ['nothing', ''],
    ['a slip', `#v1.leerlingen-2026.${codes[0]}.age1qqqqqqqqqq`],
    ['one that was cut off', pass.slice(0, -4)],
    ['one with a wrong sign', `${pass.slice(0, -1)}${pass.endsWith('2') ? '3' : '2'}`],
  ])('refuses %s', (_, text) => {
    expect(() => parseClassPass(text)).toThrow(expect.objectContaining({ code: 'class/not-a-pass' }));
  });
});

describe('a code typed with look-alikes', () => {
  it('takes an S for a 5 and a Z for a 2', () => {
    const code =
      Array.from({ length: 500 }, generateCode).find((code) => /5/.test(code) && /2/.test(code)) ?? '';
    expect(parseCode(code.replaceAll('5', 's').replaceAll('2', 'z'))).toBe(code);
  });

  it.each(['O', 'o', '0', 'Q'])('says of an %s that no code has one', (sign) => {
    const code = generateCode();
    expect(() => parseCode(code.slice(0, 4) + sign + code.slice(5))).toThrow(
      expect.objectContaining({ code: 'code/round-sign' }),
    );
  });
});
