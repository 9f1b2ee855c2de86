import { Problem } from '../../domain/problem.ts';
import { unlockKey } from '../../sealing/keys.ts';
import { gatherFiles } from './gather-files.ts';
import { openCubeFile } from './open-cube-file.ts';
import { openArchiveFile } from './open-archive-file.ts';
import { openInboxFile } from './open-inbox-file.ts';
import type { OpenedSurvey, OpeningProgress, OpeningRequest, OpeningResult } from './protocol.ts';
import type { OpeningContext } from './tally-inbox.ts';

type Opened = Omit<OpenedSurvey, 'file' | 'inboxes'>;

/**
 * Opens these files with one key. A file that fails does not stop the others. Inboxes of one survey are opened as one, and
 * what stands in several of them counts once: two releases of the same answers would be two roundings of them. An archive
 * goes before an inbox of its survey, because it carries what was released already.
 *
 * @throws `sealing/not-a-key`, `sealing/passphrase-needed`, `sealing/wrong-passphrase`, `sealing/insecure-context`
 */
export async function openFiles(
  request: OpeningRequest,
  around: {
    questionnaireOf: OpeningContext['questionnaireOf'];
    onProgress(progress: OpeningProgress): void;
  },
): Promise<OpeningResult> {
  const key = await unlockKey(new Uint8Array(request.key), request.passphrase);
  const { archives, cubes, inboxes, faults } = gatherFiles(request.files);
  const result: OpeningResult = { surveys: [], faults };

  async function open(
    files: OpeningRequest['files'],
    isInbox: boolean,
    work: (onProgress: OpeningContext['onProgress']) => Promise<Opened>,
  ): Promise<void> {
    const file = files.map(({ name }) => name).join(', ');
    const ids = files.map(({ id }) => id);
    try {
      const opened = await work((opened, total) => around.onProgress({ file, opened, total }));
      const { survey, role } = opened.cube;
      const same = result.surveys.find(({ cube }) => cube.survey === survey && cube.role === role);
      if (same === undefined) result.surveys.push({ file, inboxes: isInbox ? ids : [], ...opened });
      else result.faults.push(...ids.map((id) => ({ id, sameAs: same.file })));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const { code, details } = problem;
      result.faults.push(...ids.map((id) => ({ id, problem: { code, details } })));
    }
  }
  for (const file of archives) {
    await open([file], false, (onProgress) =>
      openArchiveFile(new Uint8Array(file.bytes), { key, onProgress }),
    );
  }
  for (const { files, inbox } of inboxes) {
    const { questionnaireOf } = around;
    await open(files, true, (onProgress) => openInboxFile(inbox, { key, questionnaireOf, onProgress }));
  }
  // Last: who drops the school's own figures along with its answers goes on with the answers.
  for (const file of cubes) await open([file], false, () => openCubeFile(new Uint8Array(file.bytes)));
  return result;
}
