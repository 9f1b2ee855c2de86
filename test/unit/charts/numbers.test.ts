import { expect, it } from 'vitest';
import { formatCount, formatMean, formatPercent, listAnd, listOr } from '../../../src/text/numbers.ts';

it('writes numbers as a Dutch reader expects', () => {
  expect(formatCount(1234)).toBe('1.234');
  expect(formatPercent(153, 171)).toBe('89\u00a0%');
  expect(formatPercent(0, 0)).toBe('0\u00a0%');
  expect(formatMean(3)).toBe('3,0');
  expect(listAnd(['a', 'b', 'c'])).toBe('a, b en c');
  expect(listOr(['vaak', 'altijd'])).toBe('vaak of altijd');
});
