import type { FileKind } from '../opening/file-kind.ts';
import { fileKind, kindBytes } from '../opening/file-kind.ts';

/** A file that the directie chose. Only its first bytes were looked at; it is read when it is opened. */
export interface ChosenFile {
  /** Tells two files of the same name apart. */
  id: string;
  name: string;
  kind: FileKind;
  blob: Blob;
}

export async function lookAt(name: string, blob: Blob): Promise<ChosenFile> {
  const start = new Uint8Array(await blob.slice(0, kindBytes).arrayBuffer());
  return { id: crypto.randomUUID(), name, kind: fileKind(start), blob };
}

export function isKey({ kind }: ChosenFile): boolean {
  return kind === 'key' || kind === 'locked-key';
}
