import { getCollection } from 'astro:content';
import { type Measure, type MeasureFile, placeOf } from '../domain/measure.ts';
import { onceABuild } from './once-a-build.ts';

/** The measures of all schooljaren, the newest year first. Once a build: Astro warns of an empty folder each time. */
export const getMeasureFiles = onceABuild(async (): Promise<MeasureFile[]> =>
  (await getCollection('maatregelen'))
    .map(({ data }) => data)
    .sort((a, b) => (a.schooljaar < b.schooljaar ? 1 : -1)),
);

/** The measures of the newest year that has any, and whether they are invented. */
export async function getNewestMeasures(): Promise<{ measures: Measure[]; file: MeasureFile | undefined }> {
  const file = (await getMeasureFiles()).find(({ maatregelen }) => maatregelen.length > 0);
  return { measures: file?.maatregelen ?? [], file };
}

/** Measures that belong to a chapter, or to a heading in it. */
export function measuresOfChapter(measures: readonly Measure[], chapter: string): Measure[] {
  return measures.filter(({ deel }) => placeOf(deel).chapter === chapter);
}

/** The words of a measure's place: the chapter's short name. */
export async function chapterNames(): Promise<ReadonlyMap<string, string>> {
  return new Map((await getCollection('plan')).map(({ id, data }) => [id, data.kort]));
}
