import { expect, it } from 'vitest';
import { readDestinations } from '../../../scripts/pdf/destinations.ts';

const object = (id: number, body: string) => `${id} 0 obj\n${body}\nendobj\n`;
const pdf = (dests: string) =>
  Buffer.from(
    `%PDF-1.4\n${[
      object(1, '<</Type /Page\n/Parent 5 0 R>>'),
      object(2, '<</Type /Page\n/Parent 5 0 R>>'),
      object(3, '<</Type /Page\n/Parent 6 0 R>>'),
      object(5, '<</Type /Pages\n/Count 2\n/Kids [1 0 R 2 0 R]>>'),
      object(6, '<</Type /Pages\n/Count 3\n/Kids [5 0 R 3 0 R]>>'),
      object(7, `<<${dests}>>`),
      object(12, '<</Type /Catalog\n/Pages 6 0 R\n/Dests 7 0 R>>'),
    ].join('')}trailer\n<</Size 13\n/Root 12 0 R>>`,
    'latin1',
  );

it('counts pages through a nested page tree', () => {
  const { pages, pageOf } = readDestinations(
    pdf('/visie [1 0 R /XYZ 0 841.9 0]\n/mensen-directie [3 0 R /XYZ 0 20 0]'),
  );
  expect(pages).toBe(3);
  expect([...pageOf]).toEqual([
    ['visie', 1],
    ['mensen-directie', 3],
  ]);
});

it('says what is missing in a file of another kind', () => {
  expect(() => readDestinations(Buffer.from('%PDF-1.7 trailer <</Root 3 0 R>>'))).toThrow(/object 3/);
});
