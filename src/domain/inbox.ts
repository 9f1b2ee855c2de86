import { z } from './zod.ts';
import { Problem } from './problem.ts';

const headerSchema = z.object({
  f: z.literal('vbx1'),
  survey: z.string(),
  version: z.string(),
  counts: z.object({ closed: z.int().min(0), open: z.int().min(0) }),
});
export type InboxHeader = z.output<typeof headerSchema>;

/** `b` is the sealed batch file, `c` a closed part, `o` an open part. */
const lineSchema = z.discriminatedUnion('p', [
  z.object({ p: z.literal('b'), e: z.base64() }),
  z.object({ p: z.literal('c'), batch: z.string(), e: z.base64() }),
  z.object({ p: z.literal('o'), e: z.base64() }),
]);
export type InboxLine = z.output<typeof lineSchema>;

export interface Inbox {
  header: InboxHeader;
  /** Undefined when the collector was never given one. */
  batches: string | undefined;
  /** Sealed closed parts, base64, in the order of the file. */
  closed: { batch: string; sealed: string }[];
  open: string[];
  /** Lines that stood in the file twice, as when it was glued to a copy of itself. Counted once. */
  doubled: number;
}

/** One line of an inbox file, without its line end. */
export function formatInboxLine(line: InboxHeader | InboxLine): string {
  return JSON.stringify(line);
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads an inbox file (`vbx1`). The header counts what must follow, so that a file that was cut off is noticed
 * and not silently taken for a quiet year.
 *
 * @throws `inbox/empty`, `inbox/unknown-format`, `inbox/truncated`
 */
export function parseInbox(text: string): Inbox {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  if (first === '') throw new Problem('inbox/empty', {});
  const header = headerSchema.safeParse(parseLine(first));
  if (!header.success) throw new Problem('inbox/unknown-format', {});

  const inbox: Inbox = { header: header.data, batches: undefined, closed: [], open: [], doubled: 0 };
  const seen = new Set<string>();
  for (const text of rest) {
    const line = lineSchema.safeParse(parseLine(text));
    if (!line.success) continue;
    if (seen.has(line.data.e)) {
      inbox.doubled += 1;
      continue;
    }
    seen.add(line.data.e);
    if (line.data.p === 'b') inbox.batches = line.data.e;
    else if (line.data.p === 'c') inbox.closed.push({ batch: line.data.batch, sealed: line.data.e });
    else inbox.open.push(line.data.e);
  }
  const expected = header.data.counts.closed + header.data.counts.open;
  const found = inbox.closed.length + inbox.open.length;
  if (found < expected) throw new Problem('inbox/truncated', { expected, found });
  return inbox;
}

/**
 * Several files of one survey as one: the inbox of the collector, exports of a class computer, copies of either. What
 * stands in more than one of them is counted once. They are of one survey and version; the caller looked.
 */
export function mergeInboxes(inboxes: readonly [Inbox, ...Inbox[]]): Inbox {
  const [{ header }] = inboxes;
  const merged: Inbox = {
    header,
    batches: inboxes.find(({ batches }) => batches !== undefined)?.batches,
    closed: [],
    open: [],
    doubled: 0,
  };
  const seen = new Set<string>();
  const isNew = (sealed: string) => {
    const isSeen = seen.has(sealed);
    if (isSeen) merged.doubled += 1;
    seen.add(sealed);
    return !isSeen;
  };
  for (const { closed, open, doubled } of inboxes) {
    merged.doubled += doubled;
    merged.closed.push(...closed.filter(({ sealed }) => isNew(sealed)));
    merged.open.push(...open.filter((sealed) => isNew(sealed)));
  }
  return merged;
}
