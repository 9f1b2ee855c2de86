import type { APIRoute } from 'astro';
import { feedEvents, feedResponse } from '../../../components/calendar-feed.ts';
import { getDuties } from '../../../components/calendar.ts';

export async function getStaticPaths() {
  const owners = [...new Set((await getDuties()).duties.map(({ rol }) => rol))];
  const counts = await Promise.all(owners.map(async (rol) => (await feedEvents(rol)).length));
  return owners.filter((_, i) => (counts[i] ?? 0) > 0).map((rol) => ({ params: { rol } }));
}

/** The duties of one role. */
export const GET: APIRoute = ({ params }) => feedResponse(params['rol']);
