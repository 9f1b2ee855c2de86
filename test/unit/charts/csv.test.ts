import { expect, it } from 'vitest';
import { toCsv } from '../../../src/charts/csv.ts';

const csv = (...cells: string[]) =>
  toCsv({ caption: '', columns: [{ label: 'Vraag', numeric: false }], rows: cells.map((cell) => [cell]) });

it('begins with a byte order mark and ends each line as a spreadsheet expects', () => {
  expect(csv('één')).toBe('\uFEFFVraag\r\néén\r\n');
});

it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1'])('makes text of the formula %j', (cell) => {
  expect(csv(cell)).toContain(`'${cell}`);
});

it('quotes semicolons, quotes and line ends', () => {
  expect(csv('a;b', 'zegt "nee"', 'a\nb')).toBe('\uFEFFVraag\r\n"a;b"\r\n"zegt ""nee"""\r\n"a\nb"\r\n');
});
