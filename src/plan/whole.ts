/** Where a page of the site stands inside the plan on one page: `/plan/pesten/` -> `pesten`. */
export type PlacesInWhole = ReadonlyMap<string, string>;

/**
 * Fits the HTML of one chapter into the plan on one page: headings go down a level, ids get the chapter's name in
 * front so that no two are the same, and links to pages that are parts of the whole point inside it.
 *
 * @param html what the chapter's own page holds; attributes in double quotes, as Astro writes them
 * @param part the name of the chapter, first half of its ids
 */
export function fitIntoWhole(html: string, part: string, places: PlacesInWhole): string {
  return html
    .replace(
      /<(\/?)h([2-5])(?=[\s>])/g,
      (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
    )
    .replace(/\s(id|for)="([^"]+)"/g, ` $1="${part}-$2"`)
    .replace(/\s(aria-labelledby|aria-describedby)="([^"]+)"/g, (_, name: string, ids: string) => {
      const inside = ids.split(' ').map((id) => `${part}-${id}`);
      return ` ${name}="${inside.join(' ')}"`;
    })
    .replace(/\shref="([^"]+)"/g, (_, href: string) => ` href="${insideWhole(href, part, places)}"`);
}

function insideWhole(href: string, part: string, places: PlacesInWhole): string {
  if (href.startsWith('#')) return `#${part}-${href.slice(1)}`;
  const [page = '', anchor] = href.split('#');
  const place = places.get(page);
  if (place === undefined) return href;
  return anchor === undefined ? `#${place}` : `#${place}-${anchor}`;
}
