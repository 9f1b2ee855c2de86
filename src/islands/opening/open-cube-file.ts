import { readCube } from '../../disclosure/read-cube.ts';
import type { OpenedSurvey } from './protocol.ts';

/**
 * Reads the figures that another school handed over. There is no answer in them, so there is nothing to count or refuse.
 *
 * @throws `disclosure/not-a-cube`
 */
export async function openCubeFile(bytes: Uint8Array): Promise<Omit<OpenedSurvey, 'file' | 'inboxes'>> {
  const cube = readCube(new TextDecoder().decode(bytes));
  const accepted = cube.atoms.reduce((sum, { n }) => sum + n, 0);
  return { source: 'cube', cube, accepted, rejected: {}, doubled: false };
}
