import { feedResponse } from '../../components/calendar-feed.ts';

/** Every duty of this schooljaar and the next. */
export const GET = (): Promise<Response> => feedResponse();
