import { expect, it } from 'vitest';
import { toCsv } from '../../../src/charts/csv.ts';

const csv = (...cells: string[]) =>
  toCsv({ caption: '', columns: [{ label: 'Vraag', numeric: false }], rows: cells.map((cell) => [cell]) });

it('begins with a byte order mark and ends each line as a spreadsheet expects', () => {
  expect(csv('één')).toBe('\uFEFFVraag\r\néén\r\n');
});

it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u200B=1', '＝1+1', '＠SUM(A1)'])(
  'makes text of the formula %j',
  (cell) => {
    expect(csv(cell)).toContain(`'${cell}`);
  },
);

it('quotes semicolons, quotes and line ends', () => {
  expect(csv('a;b', 'zegt "nee"', 'a\nb')).toBe('\uFEFFVraag\r\n"a;b"\r\n"zegt ""nee"""\r\n"a\nb"\r\n');
});

it('keeps what a name holds in its cell, also where commas or tabs part the cells', () => {
  for (const parts of [/;/, /,/, /\t/]) {
    const cells = csv('5/6 a, =1+1', 'a\t=1+1', 'a;=1+1', 'a,+1').split(/\r\n/).slice(1);
    const bare = cells.flatMap((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(parts));
    expect(bare.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  }
  expect(csv('3,2')).toContain('\r\n3,2\r\n');
});
