import type { APIRoute } from 'astro';
import { feedResponse } from '../../../components/calendar-feed.ts';
import { getDuties } from '../../../components/calendar.ts';

export async function getStaticPaths() {
  const owners = new Set((await getDuties()).duties.map(({ rol }) => rol));
  return [...owners].map((rol) => ({ params: { rol } }));
}

/** The duties of one role. */
export const GET: APIRoute = ({ params }) => feedResponse(params['rol']);
