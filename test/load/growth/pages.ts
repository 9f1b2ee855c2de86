import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { prepareAnchor } from '../anchors/prepare.ts';
import { buildStarlight, type Text, textOf } from '../anchors/starlight-site.ts';
import type { Cost, Kind } from './kind.ts';
import { costOfPrograms } from '../memory.ts';
import { chapters, type Part, siteCopy } from './site-copy.ts';

/** The first build of a site with so many chapters in its plan; without pressed copies, which Starlight leaves to the host. */
export async function costOfBuild(part: Part, size: number): Promise<Cost> {
  const copy = siteCopy(part, size);
  try {
    return await costOfPrograms(() => copy.build());
  } finally {
    copy.remove();
  }
}

interface PageText extends Text {
  isChapter: boolean;
}

let known: PageText[] | undefined;

/** The words of all our reading pages but home and search, which Starlight has of its own. */
function textsOfSite(): PageText[] {
  if (known !== undefined) return known;
  const copy = siteCopy('reading', chapters);
  try {
    copy.build();
    const plan = readdirSync(join(copy.dist, 'plan')).filter(
      (name) => !/^(heel|wat-is-veranderd)$|\./.test(name),
    );
    return (known = readdirSync(copy.dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => /.\/index\.html$/.test(name) && !name.startsWith('zoeken'))
      .map((name) => ({
        ...textOf(join(copy.dist, name), dirname(name).replaceAll('/', '-')),
        isChapter: plan.some((chapter) => dirname(name) === `plan/${chapter}`),
      })));
  } finally {
    copy.remove();
  }
}

/** The first build of Starlight with the same pages. */
export function costOfStarlight(size: number): Promise<Cost> {
  const texts = textsOfSite();
  const copies = Array.from({ length: size / chapters - 1 }, (_, i) =>
    texts.filter(({ isChapter }) => isChapter).map((text) => ({ ...text, slug: `${text.slug}-${i + 1}` })),
  );
  const folder = prepareAnchor('starlight');
  for (const kept of ['.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(folder, kept), { recursive: true, force: true });
  }
  return costOfPrograms(() => buildStarlight([...texts, ...copies.flat()]));
}

/** The whole site with so many chapters in its plan. One measurement a size: it takes a minute. */
export const pages: Kind = {
  axis: 'hoofdstukken in het plan',
  what: 'de hele site bouwen, met zoekindex',
  sizes: [chapters, 10 * chapters, 100 * chapters],
  runs: 1,
  measure: (size) => costOfBuild('all', size),
  anchor: { name: 'Starlight, dezelfde leespagina’s', measure: costOfStarlight },
};
