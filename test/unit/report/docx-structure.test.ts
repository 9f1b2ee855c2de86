import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { columnWidths, pageWidth } from '../../../src/report/docx-table.ts';
import { reportDocx } from '../../../src/report/docx.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import type { Audience } from '../../../src/text/report.ts';
import { docxParts, docxXml } from '../../support/outgoing/docx-file.ts';
import { unzip } from '../../support/unzip.ts';
import { aCube } from '../analysis/cube.ts';

const audiences: readonly Audience[] = ['team', 'mr', 'bestuur', 'inspectie'];
const context = {
  school: 'De Proef',
  instrument: undefined,
  isDemo: false,
  measures: [],
  roleLabel: String,
  partLabel: String,
};
/** The smallest PNG that there is. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const makeOne = async (audience: Audience) => {
  const report = makeReport(await aCube(), audience, context);
  // The second figure could not be drawn.
  const pictures = report.blocks.map((_, at) => (at === 1 ? undefined : { png, width: 1400, height: 700 }));
  const bytes = new Uint8Array(await (await reportDocx(report, pictures)).arrayBuffer());
  return { report, bytes, files: unzip(bytes) };
};
const all = (xml: Document, name: string) => [...xml.getElementsByTagName(name)];
const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? '';

/** Where a package does not hold together (ECMA-376 part 2): what it names must be in it, and have a type. */
function packageFaults(files: ReadonlyMap<string, string>): string[] {
  const types = docxXml(files, '[Content_Types].xml');
  const byName = new Set(all(types, 'Override').map((one) => attribute(one, 'PartName').slice(1)));
  const byEnding = new Set(all(types, 'Default').map((one) => attribute(one, 'Extension')));
  const parts = [...files.keys()].filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/'));
  const untyped = parts.filter((name) => !byName.has(name) && !byEnding.has(name.split('.').at(-1) ?? ''));
  const absent = [...byName].filter((name) => !files.has(name));
  const broken = parts.flatMap((name) => {
    if (!name.endsWith('.rels')) return [];
    const from = posix.dirname(posix.dirname(name));
    return all(docxXml(files, name), 'Relationship')
      .filter((one) => attribute(one, 'TargetMode') !== 'External')
      .map((one) => posix.normalize(posix.join(from, attribute(one, 'Target'))))
      .filter((target) => !files.has(target.replace(/^\//, '')));
  });
  const used = all(docxXml(files, 'word/document.xml'), '*').flatMap((element) =>
    ['r:id', 'r:embed'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const given = new Set(
    all(docxXml(files, 'word/_rels/document.xml.rels'), 'Relationship').map((one) => attribute(one, 'Id')),
  );
  return [...untyped, ...absent, ...broken, ...used.filter((id) => !given.has(id))];
}

test.each(audiences)('the file for %s holds together, and a broken one is found', async (audience) => {
  const { files } = await makeOne(audience);
  expect(packageFaults(files)).toEqual([]);
  for (const lost of ['word/styles.xml', 'word/footer1.xml']) {
    const without = new Map([...files].filter(([name]) => name !== lost));
    expect(packageFaults(without)).toContain(lost);
  }
  // Every part is XML that can be read.
  for (const [name, xml] of files) if (/\.(xml|rels)$/.test(name)) expect(xml).toMatch(/^<\?xml/);
});

test.each(audiences)(
  'the file for %s is Dutch, has a title, headings in order and heads over tables',
  async (audience) => {
    const { report, bytes, files } = await makeOne(audience);
    const core = docxXml(files, 'docProps/core.xml');
    expect(all(core, 'dc:title')[0]?.textContent).toBe(`${report.title} ${report.schooljaar}`);
    expect(all(core, 'cp:lastModifiedBy')[0]?.textContent).toBe('De Proef');
    const styles = docxXml(files, 'word/styles.xml');
    expect(all(styles, 'w:lang').map((one) => attribute(one, 'w:val'))).toContain('nl-NL');
    const parts = docxParts(bytes);
    const levels = parts.flatMap((part) =>
      part.kind === 'paragraph' ? [['Title', 'Heading1', 'Heading2'].indexOf(part.style)] : [],
    );
    const headings = levels.filter((level) => level >= 0);
    expect(headings[0]).toBe(0);
    expect(headings.filter((level) => level === 0)).toHaveLength(1);
    headings.forEach((level, i) => expect(level - (headings[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    // Styles that headings name exist: without them Word shows plain text and no outline.
    const known = all(styles, 'w:style').map((one) => attribute(one, 'w:styleId'));
    expect(known).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2']));
    const tables = parts.filter((part) => part.kind === 'table');
    expect(tables.length).toBeGreaterThan(0);
    for (const { headerRows, rows } of tables) {
      expect(headerRows).toBe(1);
      expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
      expect(rows[0]?.every((head) => head !== '')).toBe(true);
    }
    // Two tables side by side would become one table with two heads.
    parts.forEach((part, i) => expect([part.kind, parts[i - 1]?.kind]).not.toEqual(['table', 'table']));
    // Whoever adds a picture must say what is in it.
    const pictures = all(docxXml(files, 'word/document.xml'), 'wp:docPr');
    const said = pictures.map((one) => attribute(one, 'descr'));
    const figures = report.blocks.filter((block) => block.kind === 'figure');
    const drawn = figures.filter((_, at) => at !== 1);
    expect(said).toEqual(drawn.map(({ sentence }) => expect.stringContaining(sentence)));
    for (const extent of all(docxXml(files, 'word/document.xml'), 'wp:extent'))
      // In EMU, 635 to a twentieth of a point.
      expect(Number(attribute(extent, 'cx'))).toBeLessThanOrEqual(pageWidth * 635);
  },
);

test('a table is as wide as the page, and no word in a head is broken', () => {
  const heads = ['Vraag', 'Nooit', 'Soms', 'Vaak', 'Altijd', 'Vaak of altijd', 'Overgeslagen', 'Kinderen'];
  const table = {
    caption: '',
    columns: heads.map((label, i) => ({ label, numeric: i > 0 })),
    rows: [
      [
        'In de pauze is er iemand om mee te spelen of te praten.',
        '3',
        '15',
        '72',
        '78',
        '150 (89 %)',
        '6',
        '168',
      ],
    ],
  };
  const widths = columnWidths(table);
  const sum = widths.reduce((all, width) => all + width, 0);
  expect(sum).toBeLessThanOrEqual(pageWidth);
  expect(sum).toBeGreaterThan(pageWidth - heads.length);
  // Nine points in bold: about 0.53 em a letter.
  heads.forEach((head, i) =>
    expect((widths[i] ?? 0) - 160).toBeGreaterThan(
      Math.max(...head.split(' ').map((word) => word.length)) * 0.53 * 9 * 20,
    ),
  );
  expect(widths[0]).toBe(Math.max(...widths));
  const crowded = { ...table, columns: heads.map((label) => ({ label: label.repeat(3), numeric: true })) };
  expect(columnWidths(crowded).reduce((all, width) => all + width, 0)).toBeLessThanOrEqual(pageWidth);
});
