import { getCollection, render } from 'astro:content';
import type { AdoptionStatus } from '../domain/adoption.ts';
import { getAnnexes } from './annexes.ts';
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
  status: AdoptionStatus;
  Content: Rendered['Content'];
}

/** All chapters in order, then all annexes. */
export async function partsOfPlan(): Promise<PartOfPlan[]> {
  const chapters = (await getCollection('plan')).sort((a, b) => a.data.volgorde - b.data.volgorde);
  const pages = [
    ...chapters.map((entry) => ({
      entry,
      address: `/plan/${entry.id}/`,
      title: `${entry.data.volgorde}. ${entry.data.titel}`,
    })),
    ...(await getAnnexes()).map(({ entry, href }) => ({ entry, address: href, title: entry.data.titel })),
  ];
  return Promise.all(
    pages.map(async ({ entry, address, title }) => ({
      id: address.split('/').at(-2) ?? entry.id,
      address,
      title,
      intro: entry.data.inleiding,
      status: entry.data.status,
      Content: (await render(entry)).Content,
    })),
  );
}

/** Where links between the pages of the plan lead inside the whole. */
export function placesInWhole(parts: readonly PartOfPlan[]): PlacesInWhole {
  return new Map([...parts.map(({ id, address }) => [address, id] as const), ['/praten/', 'mensen']]);
}
