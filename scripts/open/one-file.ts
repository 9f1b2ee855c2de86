import { formatInboxLine, mergeInboxes, parseInbox } from '../../src/domain/inbox.ts';
import { Problem } from '../../src/domain/problem.ts';

/**
 * Several inbox files of one survey as one: the collector's, which has the list of groups, and those of class devices. An
 * envelope that stands in more than one counts once. A single file comes back as it is, whatever it is.
 *
 * @throws `inbox/*`
 */
export function asOneFile(files: readonly Uint8Array[]): Uint8Array {
  const [only = new Uint8Array(), ...more] = files;
  if (more.length === 0) return only;
  const [first, ...others] = files.map((bytes) => parseInbox(new TextDecoder().decode(bytes)));
  if (first === undefined) return only;
  const { survey, version } = first.header;
  const stranger = others.find(({ header }) => header.survey !== survey || header.version !== version);
  if (stranger !== undefined) {
    throw new Problem('inbox/other-survey', { expected: survey, found: stranger.header.survey });
  }
  const { batches, closed, open } = mergeInboxes([first, ...others]);
  const lines = [
    formatInboxLine({ f: 'vbx1', survey, version, counts: { closed: closed.length, open: open.length } }),
    ...(batches === undefined ? [] : [formatInboxLine({ p: 'b', e: batches })]),
    ...closed.map(({ batch, sealed }) => formatInboxLine({ p: 'c', batch, e: sealed })),
    ...open.map((e) => formatInboxLine({ p: 'o', e })),
  ];
  return new TextEncoder().encode(lines.join('\n'));
}
