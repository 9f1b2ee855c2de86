import { getCollection, render } from 'astro:content';
import type { PlacesInWhole } from '../plan/whole.ts';

type Rendered = Awaited<ReturnType<typeof render>>;

/** A chapter or an annex as a part of the plan on one page. */
export interface PartOfPlan {
  /** Its anchor on that page. */
  id: string;
  /** Its own page. */
  address: string;
  title: string;
  intro: string;
  Content: Rendered['Content'];
}

/** All chapters in order. An annex becomes a part of the whole, its PDF and its page numbers by being added here. */
export async function partsOfPlan(): Promise<PartOfPlan[]> {
  const chapters = (await getCollection('plan')).sort((a, b) => a.data.volgorde - b.data.volgorde);
  return Promise.all(
    chapters.map(async (chapter) => ({
      id: chapter.id,
      address: `/plan/${chapter.id}/`,
      title: `${chapter.data.volgorde}. ${chapter.data.titel}`,
      intro: chapter.data.inleiding,
      Content: (await render(chapter)).Content,
    })),
  );
}

/** Where links between the pages of the plan lead inside the whole. */
export function placesInWhole(parts: readonly PartOfPlan[]): PlacesInWhole {
  return new Map([...parts.map(({ id, address }) => [address, id] as const), ['/praten/', 'mensen']]);
}
