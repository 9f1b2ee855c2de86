import { JSDOM } from 'jsdom';
import { unzip } from '../unzip.ts';

/** A part of a Word file in reading order, as somebody reads it who has the file alone. */
export type DocxPart =
  | { kind: 'paragraph'; style: string; text: string }
  | { kind: 'table'; rows: string[][]; headerRows: number };

const parse = (xml: string): Document => new JSDOM(xml, { contentType: 'text/xml' }).window.document;
const named = (element: Element, name: string) => [...element.getElementsByTagName(name)];
const wordsOf = (element: Element) =>
  named(element, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');

function partOf(element: Element): DocxPart | undefined {
  if (element.tagName === 'w:p') {
    const style = named(element, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
    return { kind: 'paragraph', style, text: wordsOf(element) };
  }
  if (element.tagName !== 'w:tbl') return undefined;
  const lines = named(element, 'w:tr');
  return {
    kind: 'table',
    rows: lines.map((line) => named(line, 'w:tc').map(wordsOf)),
    headerRows: lines.filter((line) => named(line, 'w:tblHeader').length > 0).length,
  };
}

/** Paragraphs and tables of a Word file, from its bytes. */
export function docxParts(file: Uint8Array): DocxPart[] {
  const xml = parse(unzip(file).get('word/document.xml') ?? '');
  const body = xml.getElementsByTagName('w:body')[0];
  return [...(body?.children ?? [])].flatMap((element) => partOf(element) ?? []);
}

/** The tables of a Word file, head included. */
export const docxTables = (file: Uint8Array): string[][][] =>
  docxParts(file).flatMap((part) => (part.kind === 'table' ? [part.rows] : []));

/** A part of the package as XML. */
export const docxXml = (files: ReadonlyMap<string, string>, name: string): Document =>
  parse(files.get(name) ?? '<missing/>');
