import { getCollection, type CollectionEntry } from 'astro:content';

/** An annex with its address. */
export interface AnnexPage {
  entry: CollectionEntry<'protocollen'> | CollectionEntry<'klachtenregeling'>;
  href: string;
}

/** All annexes in their order, wherever they live. */
export async function getAnnexes(): Promise<AnnexPage[]> {
  const protocols = (await getCollection('protocollen')).map((entry) => ({
    entry,
    href: `/protocollen/${entry.id}/`,
  }));
  const complaints = (await getCollection('klachtenregeling')).map((entry) => ({
    entry,
    href: '/klachtenregeling/',
  }));
  return [...protocols, ...complaints].sort((a, b) => a.entry.data.volgorde - b.entry.data.volgorde);
}
