import { useRef, useState } from 'react';
import type { ChosenFile } from '../dashboard/chosen-file.ts';
import type { OpeningProgress } from '../opening/protocol.ts';
import { type ClosingEnd, closeInWorker } from './client.ts';
import type { ClosingRequest } from './protocol.ts';

export type ClosingState =
  | { phase: 'idle' }
  | { phase: 'busy'; progress: OpeningProgress | undefined }
  | { phase: 'ended'; end: ClosingEnd };

export type ClosingForm = Omit<ClosingRequest, 'files' | 'key'>;

/** Closes an afname in the worker. The files are read anew, so that an attempt with a wrong key costs nothing. */
export function useClosing(files: readonly ChosenFile[]) {
  const [state, setState] = useState<ClosingState>({ phase: 'idle' });
  const attempt = useRef<AbortController>(null);

  async function close(key: ChosenFile, form: ClosingForm): Promise<void> {
    const controller = new AbortController();
    attempt.current?.abort();
    attempt.current = controller;
    setState({ phase: 'busy', progress: undefined });
    const read = async ({ id, name, blob }: ChosenFile) => ({ id, name, bytes: await blob.arrayBuffer() });
    let end: ClosingEnd;
    try {
      const given = { files: await Promise.all(files.map(read)), key: await key.blob.arrayBuffer() };
      end = await closeInWorker(
        { ...form, ...given },
        { signal: controller.signal, onProgress: (progress) => setState({ phase: 'busy', progress }) },
      );
    } catch {
      // The browser could not read a file any more, for instance because the USB stick is out.
      end = { type: 'crashed' };
    }
    setState({ phase: 'ended', end });
  }

  return {
    state,
    close,
    stop: () => attempt.current?.abort(),
    reset: () => setState((now) => (now.phase === 'busy' ? now : { phase: 'idle' })),
  };
}
