import type { APIRoute } from 'astro';
import { feedResponse, getDuties } from '../../../components/calendar.ts';

export async function getStaticPaths() {
  const owners = new Set((await getDuties()).duties.map(({ rol }) => rol));
  return [...owners].map((rol) => ({ params: { rol } }));
}

/** The duties of one role. */
export const GET: APIRoute = ({ params }) => feedResponse(params['rol']);
