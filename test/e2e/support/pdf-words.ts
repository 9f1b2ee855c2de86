import { getDocumentProxy } from 'unpdf';

/** Stands between two pieces of text that the PDF sets apart, so that 1 and 2 side by side are not read as 12. */
const gap = '\u0001';
const bare = (text: string) => text.replace(/[\s\u00a0\u00ad]+/g, '');
const escaped = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

export interface PdfWords {
  pages: number;
  /** Of each page the words without spaces, piece by piece. */
  text: string;
  title: string;
  language: string;
}

/** Reads a printed page back. */
export async function readPdf(pdf: Uint8Array): Promise<PdfWords> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pieces: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item && item.str.trim() !== '') pieces.push(bare(item.str));
  }
  const { info } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  return {
    pages: document.numPages,
    text: gap + pieces.join(gap) + gap,
    title: facts.Title ?? '',
    language: facts.Language ?? '',
  };
}

/** The pattern of a row of cells: a cell may be broken over lines, and never runs into the next one. */
function patternOf(cells: readonly string[]): RegExp {
  const each = cells
    .filter((cell) => bare(cell) !== '')
    .map((cell) => [...bare(cell)].map(escaped).join(`${gap}?`));
  return new RegExp(`${gap}${each.join(`${gap}+`)}${gap}`, 'u');
}

/** Whether a row of a table stands in the PDF, cell after cell. */
export const hasRow = ({ text }: PdfWords, cells: readonly string[]): boolean => patternOf(cells).test(text);

/** All words of the PDF without the gaps. */
export const wordsOfPdf = ({ text }: PdfWords): string => text.replaceAll(gap, '');
