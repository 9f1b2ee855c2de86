import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Manifest } from '../../src/domain/afname.ts';
import { toBase64 } from '../../src/domain/bytes.ts';
import { formatInboxLine, type InboxHeader, type InboxLine } from '../../src/domain/inbox.ts';
import { padJson } from '../../src/sealing/padding.ts';
import { sealBytes } from '../../src/sealing/seal.ts';
import { toParts } from '../../src/survey/parts.ts';
import { type AnswersToSeal, closedPart } from './archive-file.ts';

/** Sealed side by side: enough to keep the engine's crypto threads busy, little enough to hold no more than this. */
const atOnce = 64;

type Progress = (done: number, of: number) => void;

async function* lines(
  manifest: Manifest,
  year: AnswersToSeal,
  progress: Progress,
): AsyncGenerator<(InboxHeader | InboxLine)[]> {
  const { survey, version, recipients, pad } = manifest;
  const n = year.order.length;
  yield [{ f: 'vbx1', survey, version, counts: { closed: n, open: n } }];
  const batchFile = new TextEncoder().encode(JSON.stringify(year.batches));
  yield [{ p: 'b', e: toBase64(await sealBytes(batchFile, recipients)) }];
  for (let at = 0; at < n; at += atOnce) {
    const pupils = Array.from(year.order.subarray(at, at + atOnce));
    yield Promise.all(
      pupils.map(async (pupil): Promise<InboxLine> => {
        const part = closedPart(year, pupil);
        const sealed = await sealBytes(padJson(part, pad.closed), recipients);
        return { p: 'c', batch: part.batch, e: toBase64(sealed) };
      }),
    );
    progress(at + pupils.length, 2 * n);
  }
  // Pupils get no open question; the empty part is sent all the same, so that nobody sees who wrote something.
  const { open } = toParts(year.questionnaire, { survey, batch: '', lang: 'nl' }, {});
  const plain = padJson(open, pad.open);
  for (let at = 0; at < n; at += atOnce) {
    const parts = Array.from({ length: Math.min(atOnce, n - at) });
    yield Promise.all(
      parts.map(async (): Promise<InboxLine> => ({
        p: 'o',
        e: toBase64(await sealBytes(plain, recipients)),
      })),
    );
    progress(n + at + parts.length, 2 * n);
  }
}

/** Writes an inbox (`vbx1`) as the collector exports it, envelope by envelope. */
export async function writeInbox(
  file: string,
  manifest: Manifest,
  year: AnswersToSeal,
  progress: Progress = () => undefined,
): Promise<void> {
  const stream = createWriteStream(file);
  for await (const some of lines(manifest, year, progress)) {
    const text = some.map((line) => `${formatInboxLine(line)}\n`).join('');
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}
