import { JSDOM } from 'jsdom';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { itemRows } from '../../../src/analysis/items.ts';
import { likertChart } from '../../../src/charts/likert-chart.ts';
import { toCsv } from '../../../src/charts/csv.ts';
import { publicCube } from '../../../src/disclosure/public.ts';
import { reportDocx } from '../../../src/report/docx.ts';
import { makeReport, type ReportContext } from '../../../src/report/make-report.ts';
import { wordsOf } from '../../../src/report/model.ts';
import { workbookSheets } from '../../../src/report/sheets.ts';
import { writeWorkbook } from '../../../src/report/xlsx.ts';
import { people } from '../../../src/text/people.ts';
import type { Audience } from '../../../src/text/report.ts';
import { unzip } from '../../support/unzip.ts';
import { aCube } from '../analysis/cube.ts';

const audiences: readonly Audience[] = ['team', 'mr', 'bestuur', 'inspectie'];
const context: ReportContext = {
  school: 'De Proef',
  instrument: undefined,
  isDemo: true,
  measures: [
    {
      id: 'plein',
      bevinding: { soort: 'anders', tekst: 'Het plein is <vol> & druk.' },
      maatregel: 'Twee mensen op het plein.',
      eigenaar: 'directie',
      uiterlijk: '2027-02-15',
      deel: 'pesten',
      stand: 'bezig',
    },
  ],
  roleLabel: (rol) => rol,
  partLabel: (deel) => deel,
};
const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};
const textOf = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (found) => entities[found] ?? found);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('the report', () => {
  it.each(audiences)('for %s says the same in the file to edit, cell by cell', async (audience) => {
    const report = makeReport(await aCube(), audience, context);
    const files = unzip(await bytesOf(await reportDocx(report)));
    const xml = files.get('word/document.xml') ?? '';
    const said = textOf(xml);
    for (const words of wordsOf(report)) expect(said).toContain(words);
    // Cells in order: no number stands beside another question.
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell).trim());
    const expected = report.blocks.flatMap((block) =>
      block.kind === 'figure' || block.kind === 'table'
        ? [...block.table.columns.map(({ label }) => label), ...block.table.rows.flat()]
        : [],
    );
    expect(cells).toEqual(expected.map((cell) => cell.trim()));
    expect(files.get('word/styles.xml')).toContain('nl-NL');
  });

  it('names groups to the team only, and tells nobody of a notice', async () => {
    const cube = await aCube();
    const labels = cube.atoms.map(({ label }) => label);
    for (const audience of audiences) {
      const words = wordsOf(makeReport(cube, audience, context)).join('\n');
      expect(labels.some((label) => words.includes(label))).toBe(audience === 'team');
      expect(words).not.toMatch(/melding/i);
      expect(makeReport(cube, audience, context)).toEqual(makeReport(publicCube(cube), audience, context));
    }
  });

  it('never claims to be the approved instrument, and says how delivery runs', async () => {
    const words = wordsOf(makeReport(await aCube(), 'inspectie', context)).join(' ');
    expect(words).toMatch(/geen levering/);
    expect(words).toMatch(/via een aanbieder/);
    expect(words).toMatch(/geen goedgekeurd meetinstrument/);
    expect(words).not.toMatch(/inspectienorm|voldoende|onvoldoende/i);
    const named = makeReport(await aCube(), 'inspectie', { ...context, instrument: 'Voorbeeldlijst' });
    expect(wordsOf(named).join(' ')).toContain('Voorbeeldlijst');
  });

  it('uses no forbidden word', async () => {
    for (const audience of audiences)
      expect(wordsOf(makeReport(await aCube(), audience, context)).join(' ')).not.toMatch(
        /significant|bewezen|oorzaak|onveilig|slechtste|trend/i,
      );
  });
});

describe('the pictures', () => {
  it('hold the numbers of the table beside them', async () => {
    const report = makeReport(await aCube(), 'mr', context);
    const { document } = new JSDOM('').window;
    for (const block of report.blocks) {
      if (block.kind !== 'figure') continue;
      for (const drawing of block.drawings) {
        if (drawing.of !== 'likert') continue;
        const { rows, extent } = drawing;
        const svg = likertChart(rows, {
          document,
          width: 720,
          label: '',
          people: people.leerling,
          mode: 'centred',
          extent,
        });
        const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
        for (const cells of block.table.rows) expect(texts).toContain(cells.at(-1));
        const csv = toCsv(block.table);
        for (const cell of block.table.rows.flat()) expect(csv).toContain(cell.replaceAll('"', '""'));
      }
    }
  });
});

describe('the workbook', () => {
  it('reads back with every released count, as numbers', async () => {
    const cube = await aCube();
    const models = workbookSheets(cube);
    const file = Buffer.from(await bytesOf(await writeWorkbook(models)));
    const sheets = await readXlsxFile(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(models.map(({ name }) => name));
    for (const [at, { rows }] of models.entries()) {
      const back = sheets[at]?.data ?? [];
      expect(back).toHaveLength(rows.length);
      rows.forEach((cells, line) =>
        cells.forEach((cell, column) => {
          const found = back[line]?.[column] ?? null;
          if (typeof cell === 'number') expect(found).toBeCloseTo(cell, 10);
          else expect(found).toBe(cell === null ? null : cell);
        }),
      );
    }
    const school = models.find(({ name }) => name === 'Vragen school')?.rows.slice(1) ?? [];
    for (const { question, counts, missing } of itemRows(cube)) {
      const own = school.filter(([id]) => id === question).map((cells) => cells.at(-1));
      expect(own).toEqual([...counts, missing]);
    }
  });

  it('holds nothing of the notices, the seed or the archive', async () => {
    const cube = await aCube();
    expect(workbookSheets(cube)).toEqual(workbookSheets(publicCube(cube)));
  });
});
