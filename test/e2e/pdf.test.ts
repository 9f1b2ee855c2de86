import { getDocumentProxy } from 'unpdf';
import { beforeAll, expect, it } from 'vitest';
import { printPlan } from '../../scripts/pdf/print-plan.ts';
import { buildSite } from '../../scripts/start/build-site.ts';

/** Read back with another maker's reader than the one that numbered it. */
let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
let size: number;
beforeAll(async () => {
  if (!(await buildSite())) throw new Error('the site does not build');
  const printed = await printPlan('dist');
  size = printed.pdf.length;
  pdf = await getDocumentProxy(new Uint8Array(printed.pdf));
});

const textOf = async (page: number) => {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
};

/** The lines of the contents: a title and the number of its page. */
async function contents(): Promise<{ title: string; page: number }[]> {
  const text = (await Promise.all([1, 2, 3].map(textOf))).join(' ').split('Inhoud')[1] ?? '';
  const titles = ((await pdf.getOutline()) ?? []).flatMap(({ items }) => items.map(({ title }) => title));
  return titles
    .filter((title) => title !== 'Inhoud')
    .map((title) => ({ title, page: Number(text.split(title)[1]?.trim().split(' ')[0]) }));
}

it('is tagged, Dutch, A4, has bookmarks and is under 2 MB', async () => {
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const { info } = await pdf.getMetadata();
  expect((info as { Language?: string }).Language).toBe('nl');
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  expect(size).toBeLessThan(2_000_000);
  const tree = await (await pdf.getPage(1)).getStructTree();
  expect(JSON.stringify(tree)).toContain('"H1"');
});

it('has every chapter on the page that the contents says', async () => {
  const lines = await contents();
  expect(lines.length).toBeGreaterThan(3);
  for (const { title, page } of lines)
    expect([title, await textOf(page)]).toEqual([title, expect.stringContaining(title)]);
});

it('numbers its pages and names the plan on each', async () => {
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const text = await textOf(page);
    expect(text).toContain(`${page} / ${pdf.numPages}`);
    expect(text).toContain('Sociaal veiligheidsplan De Nieuwe Kring');
  }
});

it('links only inside itself, to phones, to mail, and to what the school and its board publish', async () => {
  const urls: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const found = (await (await pdf.getPage(page)).getAnnotations()) as { url?: string }[];
    urls.push(...found.flatMap(({ url }) => url ?? []));
  }
  const elsewhere = /^https:\/\/(www\.denieuwekring|amosonderwijs)\.nl\//;
  expect(urls.filter((url) => !/^(tel|mailto):/.test(url) && !elsewhere.test(url))).toEqual([]);
});
