import { openedFilesText } from '../../text/opened-files.ts';
import type { OpenedSurvey } from '../opening/protocol.ts';

/** What does not go together among the open files of the own school, per role, in sentences. Each is open all the same. */
export function openedRemarks(surveys: readonly OpenedSurvey[]): string[] {
  const perRole = Map.groupBy(surveys, ({ cube }) => cube.role);
  const remarks = [...perRole.values()].flatMap((own) => {
    const [newest] = own;
    if (newest === undefined) return [];
    return own.slice(1).flatMap(({ cube }, at) => {
      const found: string[] = [];
      if (cube.schooljaar === own[at]?.cube.schooljaar) found.push(openedFilesText.sameYear(cube.schooljaar));
      if (cube.version !== newest.cube.version) found.push(openedFilesText.otherVersion(cube.schooljaar));
      if (cube.k !== newest.cube.k || cube.base !== newest.cube.base) {
        found.push(openedFilesText.otherProtection(cube.schooljaar));
      }
      return found;
    });
  });
  return [...new Set(remarks)];
}
