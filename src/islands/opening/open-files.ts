import { Problem } from '../../domain/problem.ts';
import { unlockKey } from '../../sealing/keys.ts';
import { fileKind } from './file-kind.ts';
import { openCubeFile } from './open-cube-file.ts';
import { openArchiveFile } from './open-archive-file.ts';
import type { OpeningContext } from './open-inbox-file.ts';
import { openInboxFile } from './open-inbox-file.ts';
import type { OpenedSurvey, OpeningProgress, OpeningRequest, OpeningResult } from './protocol.ts';

function openFile(bytes: Uint8Array, context: OpeningContext): Promise<Omit<OpenedSurvey, 'file'>> {
  switch (fileKind(bytes)) {
    case 'inbox':
      return openInboxFile(bytes, context);
    case 'archive':
      return openArchiveFile(bytes, context);
    case 'cube':
      return openCubeFile(bytes);
    default:
      throw new Problem(bytes.length === 0 ? 'inbox/empty' : 'inbox/unknown-format', {});
  }
}

/**
 * Opens these files with one key. A file that fails does not stop the others. A survey that came in twice is opened
 * once: two releases of the same answers would be two roundings of them, and everybody would count double. An archive
 * goes before an inbox, because it carries what was released already.
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
  const result: OpeningResult = { surveys: [], faults: [] };
  const isArchive = ({ bytes }: { bytes: ArrayBuffer }) => fileKind(new Uint8Array(bytes)) === 'archive';
  const inOrder = request.files.toSorted((one, other) => Number(isArchive(other)) - Number(isArchive(one)));
  for (const { id, name, bytes } of inOrder) {
    try {
      const opened = await openFile(new Uint8Array(bytes), {
        key,
        questionnaireOf: around.questionnaireOf,
        onProgress: (opened, total) => around.onProgress({ file: name, opened, total }),
      });
      const { survey, role } = opened.cube;
      const same = result.surveys.find(({ cube }) => cube.survey === survey && cube.role === role);
      if (same === undefined) result.surveys.push({ file: name, ...opened });
      else result.faults.push({ id, sameAs: same.file });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      result.faults.push({ id, problem: { code: problem.code, details: problem.details } });
    }
  }
  return result;
}
