import { getCollection } from 'astro:content';
import { readPublished } from '../disclosure/published.ts';
import type { Measure } from '../domain/measure.ts';
import type { Construct } from '../domain/item.ts';
import type { Published, PublishedAfname } from '../domain/published.ts';
import type { Released } from '../domain/released.ts';
import { getMeasureFiles } from './measures.ts';
import { onceABuild } from './once-a-build.ts';

/** The published results of all schooljaren, the newest first. */
export const getResults = onceABuild(async (): Promise<Released<Published>[]> =>
  (await getCollection('resultaten'))
    .map(({ id, data }) => readPublished(data, `content/resultaten/${id}.json`))
    .sort((a, b) => (a.schooljaar < b.schooljaar ? 1 : -1)),
);

/** What the school does about what was found in a schooljaar, whenever it is planned. */
export async function measuresAbout(schooljaar: string): Promise<Measure[]> {
  return (await getMeasureFiles()).flatMap((file) =>
    file.maatregelen.filter(({ bevinding }) =>
      bevinding.soort === 'anders' ? file.schooljaar === schooljaar : bevinding.jaar === schooljaar,
    ),
  );
}

/** True when a measure follows from what these people said about this subject; its figure then stands beside it. */
export function isAbout({ bevinding }: Measure, afname: PublishedAfname, construct: Construct): boolean {
  if (bevinding.soort === 'anders' || bevinding.wie !== afname.role) return false;
  const asked = afname.questions.filter((question) => question.construct === construct);
  return bevinding.soort === 'vraag'
    ? asked.some(({ id }) => id === bevinding.vraag)
    : asked.length > 0 && bevinding.onderwerp === construct;
}

type Home = Readonly<{ id: string; kort: string }>;

/** The chapter in which a section of the plan is at home: the one that names it first, as on the dashboard. */
export const chapterOfSection = onceABuild(async (): Promise<ReadonlyMap<string, Home>> => {
  const chapters = (await getCollection('plan')).sort((a, b) => a.data.volgorde - b.data.volgorde);
  const claims = chapters.flatMap(({ id, data }) =>
    data.bron.map((deel, rank) => ({ deel, rank, id, kort: data.kort })),
  );
  const homes = new Map<string, { rank: number; id: string; kort: string }>();
  for (const { deel, ...claim } of claims)
    if (claim.rank < (homes.get(deel)?.rank ?? Infinity)) homes.set(deel, claim);
  return homes;
});
