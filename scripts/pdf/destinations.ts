/**
 * On which page each anchor of a PDF stands, read from the plain objects that Chromium writes: the page tree
 * (ISO 32000-1, 7.7.3) and the named destinations of the catalog (12.3.2.3). Not for PDFs of other makers, which may
 * pack their objects into streams.
 *
 * @returns anchor to page, counted from 1, and the number of pages
 * @throws when the file is not built like that
 */
export function readDestinations(pdf: Uint8Array): { pages: number; pageOf: Map<string, number> } {
  const text = Buffer.from(pdf).toString('latin1');
  const object = (id: string): string => {
    const start = text.indexOf(`\n${id} 0 obj\n`);
    if (start < 0) throw new Error(`object ${id} is not in the PDF`);
    return text.slice(start, text.indexOf('endobj', start));
  };
  const reference = (inside: string, name: string): string => {
    const id = new RegExp(`/${name} (\\d+) 0 R`).exec(inside)?.[1];
    if (id === undefined) throw new Error(`/${name} is not in the PDF`);
    return id;
  };
  const catalog = object(reference(text.slice(text.lastIndexOf('trailer')), 'Root'));
  const pages = leaves(reference(catalog, 'Pages'), object);
  const named = object(reference(catalog, 'Dests')).matchAll(/\/([^\s/[\]]+) \[(\d+) 0 R/g);
  const pageOf = new Map([...named].map(([, name = '', page = '']) => [name, pages.indexOf(page) + 1]));
  return { pages: pages.length, pageOf };
}

/** The ids of all pages below a node of the page tree, in order. */
function leaves(id: string, object: (id: string) => string): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(object(id))?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leaves(kid, object));
}
