import { type Inbox, mergeInboxes, parseInbox } from '../../domain/inbox.ts';
import { Problem } from '../../domain/problem.ts';
import { fileKind } from './file-kind.ts';
import type { FileFault, OpeningRequest } from './protocol.ts';

type GivenFile = OpeningRequest['files'][number];

/** An inbox file and how many parts stand in it. */
interface InboxFile extends GivenFile {
  counts: { closed: number; open: number };
}

/** Inbox files of one survey and version, as one inbox. */
export interface GatheredInbox {
  files: [InboxFile, ...InboxFile[]];
  inbox: Inbox;
}

export interface GatheredFiles {
  archives: GivenFile[];
  /** Figures of other schools. */
  cubes: GivenFile[];
  inboxes: GatheredInbox[];
  faults: FileFault[];
}

/** Sorts the chosen files, and puts together what belongs together: a copy, or the export of a class computer. */
export function gatherFiles(files: readonly GivenFile[]): GatheredFiles {
  const gathered: GatheredFiles = { archives: [], cubes: [], inboxes: [], faults: [] };
  const perSurvey = new Map<string, GatheredInbox>();
  for (const file of files) {
    const bytes = new Uint8Array(file.bytes);
    try {
      const kind = fileKind(bytes);
      if (kind === 'archive') gathered.archives.push(file);
      else if (kind === 'cube') gathered.cubes.push(file);
      else if (kind === 'inbox') {
        const inbox = parseInbox(new TextDecoder().decode(bytes));
        const key = `${inbox.header.survey} ${inbox.header.version}`;
        const counted = { ...file, counts: { closed: inbox.closed.length, open: inbox.open.length } };
        const before = perSurvey.get(key);
        if (before === undefined) perSurvey.set(key, { files: [counted], inbox });
        else {
          before.files.push(counted);
          before.inbox = mergeInboxes([before.inbox, inbox]);
        }
      } else throw new Problem(bytes.length === 0 ? 'inbox/empty' : 'inbox/unknown-format', {});
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      gathered.faults.push({ id: file.id, problem: { code: problem.code, details: problem.details } });
    }
  }
  gathered.inboxes = [...perSurvey.values()];
  return gathered;
}
