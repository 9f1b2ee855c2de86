import { release } from '../../disclosure/release.ts';
import type { Inbox } from '../../domain/inbox.ts';
import type { OpenedSurvey } from './protocol.ts';
import { type OpeningContext, tallyInbox } from './tally-inbox.ts';

/**
 * The protected figures of an inbox.
 *
 * @throws `inbox/*`, `sealing/wrong-key`, `sealing/damaged`, `survey/unknown-version`, `disclosure/*`
 */
export async function openInboxFile(
  inbox: Inbox,
  context: OpeningContext,
): Promise<Omit<OpenedSurvey, 'file' | 'inboxes'>> {
  const { tally, options, accepted, rejected } = await tallyInbox(inbox, context);
  return {
    source: 'inbox',
    cube: await release(tally, options),
    accepted,
    rejected,
    doubled: inbox.doubled > 0,
  };
}
