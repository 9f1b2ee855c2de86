import { expect, it } from 'vitest';
import { fitIntoWhole } from '../../../src/plan/whole.ts';

const places = new Map([
  ['/plan/pesten/', 'pesten'],
  ['/praten/', 'mensen'],
]);
const fit = (html: string) => fitIntoWhole(html, 'visie', places);

it('puts every heading one level down, and nothing else', () => {
  expect(fit('<h2 id="doel">Doel</h2><h3>x</h3><hr><header></header>')).toBe(
    '<h3 id="visie-doel">Doel</h3><h4>x</h4><hr><header></header>',
  );
});

it('keeps ids of two chapters apart, with what refers to them', () => {
  expect(
    fit('<p id="a"></p><label for="a"></label><nav aria-labelledby="a b"></nav><a href="#a">x</a>'),
  ).toBe(
    '<p id="visie-a"></p><label for="visie-a"></label><nav aria-labelledby="visie-a visie-b"></nav><a href="#visie-a">x</a>',
  );
});

it('turns links between parts into links inside the whole, and leaves others', () => {
  expect(fit('<a href="/plan/pesten/">x</a>')).toBe('<a href="#pesten">x</a>');
  expect(fit('<a href="/plan/pesten/#online">x</a>')).toBe('<a href="#pesten-online">x</a>');
  expect(fit('<a href="/praten/#directie">x</a>')).toBe('<a href="#mensen-directie">x</a>');
  expect(fit('<a href="/privacy/">x</a><a href="tel:112">x</a>')).toBe(
    '<a href="/privacy/">x</a><a href="tel:112">x</a>',
  );
});
