import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync(new URL('../../../src/text/dashboard.ts', import.meta.url), 'utf8');

it('holds none of the words that a survey of one school cannot bear', () => {
  expect(text).not.toMatch(/\b(significant|bewezen|oorzaak|trend|beste|slechtste|onveilig)\b/i);
});

it('holds no sign that the typeface lacks', () => {
  expect(text).not.toMatch(/[\u2011←-⇿▲-◿]/u);
});
