import { release } from '../../disclosure/release.ts';
import type { ArchiveRow, TextsRow } from '../../domain/archive.ts';
import { toHex } from '../../domain/bytes.ts';
import type { Inbox } from '../../domain/inbox.ts';
import { Problem } from '../../domain/problem.ts';
import type { Cube, Released } from '../../domain/released.ts';
import { type Archive, sealArchive, sealTexts } from '../../sealing/archive.ts';
import { fingerprintWords } from '../../sealing/fingerprint.ts';
import { type OpeningKey, recipientOf, unlockKey } from '../../sealing/keys.ts';
import { openOpen } from '../../sealing/open-inbox.ts';
import { shuffled } from '../../survey/shuffle.ts';
import { gatherFiles } from '../opening/gather-files.ts';
import type { OpeningProgress } from '../opening/protocol.ts';
import { type OpeningContext, type TalliedInbox, tallyInbox } from '../opening/tally-inbox.ts';
import { checkArchive, checkTexts } from './check-archive.ts';
import type { ClosedAfname, ClosingRequest, InboxProof, SealedFile } from './protocol.ts';

async function digestOf(bytes: BufferSource): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

async function sealedFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<SealedFile> {
  return { name, bytes, digest: await digestOf(bytes) };
}

/** The figures that will be shown of this afname for good; null where nothing may be shown of it. */
async function releaseOrNothing({ tally, options }: TalliedInbox): Promise<Released<Cube> | null> {
  try {
    return await release(tally, options);
  } catch (problem) {
    const nothing: readonly string[] = ['disclosure/too-few', 'disclosure/no-safe-table'];
    if (problem instanceof Problem && nothing.includes(problem.code)) return null;
    throw problem;
  }
}

/** What people wrote, in an order that says nothing, without those who wrote nothing. */
async function textsOf(key: OpeningKey, { open, header }: Inbox): Promise<TextsRow[]> {
  const rows: TextsRow[] = [];
  for (const sealed of open) {
    const part = await openOpen(key, sealed, header);
    if (typeof part !== 'string' && Object.keys(part.t).length > 0) rows.push({ t: part.t });
  }
  return shuffled(rows);
}

/** The one inbox among these files, of this survey, and proof of each file. */
async function inboxOf({ files, survey }: ClosingRequest): Promise<{ inbox: Inbox; proofs: InboxProof[] }> {
  const { inboxes, faults } = gatherFiles(files);
  const [fault] = faults;
  if (fault !== undefined && 'problem' in fault) throw new Problem(fault.problem.code, fault.problem.details);
  const [gathered, other] = inboxes;
  if (gathered === undefined) throw new Problem('inbox/unknown-format', {});
  const found = other?.inbox.header.survey ?? gathered.inbox.header.survey;
  if (other !== undefined || found !== survey) {
    throw new Problem('inbox/other-survey', { expected: survey, found });
  }
  const proofs = gathered.files.map(async ({ name, bytes, counts }) => ({
    name,
    digest: await digestOf(bytes),
    ...counts,
  }));
  return { inbox: gathered.inbox, proofs: await Promise.all(proofs) };
}

/**
 * Closes an afname: opens its inbox once more, puts answers and released figures into an archive under the same keys, and
 * opens that archive again to see that all of it is in there. Only then is anything given back. Nothing is deleted here.
 *
 * @throws `inbox/*`, `sealing/*`, `survey/unknown-version`, `closing/not-the-same`
 */
export async function closeAfname(
  request: ClosingRequest,
  around: {
    questionnaireOf: OpeningContext['questionnaireOf'];
    onProgress(progress: OpeningProgress): void;
  },
): Promise<ClosedAfname> {
  const key = await unlockKey(new Uint8Array(request.key), request.passphrase);
  const { inbox, proofs } = await inboxOf(request);
  const rows: ArchiveRow[] = [];
  const tallied = await tallyInbox(inbox, {
    key,
    questionnaireOf: around.questionnaireOf,
    onProgress: (opened, total) => around.onProgress({ file: proofs[0]?.name ?? '', opened, total }),
    onRow: (row) => rows.push(row),
  });
  const { batches, questionnaire, accepted, rejected } = tallied;
  const { survey, title, schooljaar } = batches;
  const { on, by, destroyOn } = request;
  const released = await releaseOrNothing(tallied);
  const refused = Object.values(rejected).reduce((sum, n) => sum + n, 0);
  // Cell keys come from the secret seed: sorted by them, rows stand in an order that says nothing.
  const archive: Archive = {
    header: {
      ...{ f: 'vbz1', survey, role: questionnaire.role, batches, questionnaire, released },
      closing: {
        on,
        by,
        destroyOn,
        inboxes: proofs.map(({ digest }) => digest),
        accepted,
        rejected: refused,
      },
    },
    rows: rows.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  };
  const own = await recipientOf(key);
  const recipients = [...new Set([own, ...(batches.recipients ?? []), ...request.extraRecipients])];
  const sealed = await sealedFile(`archief-${survey}.age`, await sealArchive(archive, recipients));
  await checkArchive(key, sealed.bytes, archive);

  const written = await textsOf(key, inbox);
  const header = {
    f: 'vbt1',
    survey,
    version: inbox.header.version,
    role: questionnaire.role,
    destroyOn,
  } as const;
  const texts = { header, rows: written };
  let textsFile: ClosedAfname['texts'];
  if (written.length > 0) {
    const file = await sealedFile(`teksten-${survey}.age`, await sealTexts(texts, recipients));
    await checkTexts(key, file.bytes, texts);
    textsFile = { ...file, count: written.length };
  }
  const holders = recipients.map(async (recipient) => ({
    recipient,
    words: await fingerprintWords(recipient),
  }));
  return {
    ...{ survey, title, schooljaar, on, by, destroyOn, accepted, rejected },
    archive: sealed,
    texts: textsFile,
    inboxes: proofs,
    doubled: inbox.doubled,
    holders: await Promise.all(holders),
    hasFigures: released !== null,
  };
}
