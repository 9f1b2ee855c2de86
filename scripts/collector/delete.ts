import { deleteSurvey } from '../../src/collector/delete-survey.ts';
import { Fault } from './explain.ts';
import { openStore } from './open-store.ts';

/** Deletes a closed survey, when the collector has exactly the answers of the file with this digest. */
export async function deleteFrom(
  db: string,
  pepper: string | undefined,
  survey: string,
  digest: string | undefined,
): Promise<void> {
  if (digest === undefined || !/^[0-9a-f]{64}$/i.test(digest)) {
    throw new Fault('Bij --delete hoort --digest: de vingerafdruk van 64 tekens op het bewijsblad.');
  }
  const { store } = await openStore(db, pepper);
  try {
    const { closed, open, codes } = await deleteSurvey(store, { survey, digest, now: new Date() });
    console.log(`Gewist: ${survey}, ${closed} dichte delen, ${open} delen voor open tekst, ${codes} codes.`);
    console.log('Zet dit op het bewijsblad. Wis ook de reservekopieën van de database.');
  } finally {
    await store.close();
  }
}
