import { useRef, useState } from 'react';
import type { OpeningEnd } from '../opening/client.ts';
import { openInWorker } from '../opening/client.ts';
import type { OpeningProgress } from '../opening/protocol.ts';
import type { ChosenFile } from './chosen-file.ts';

export type OpeningState =
  | { phase: 'idle' }
  | { phase: 'busy'; progress: OpeningProgress | undefined }
  | { phase: 'ended'; end: OpeningEnd };

/** Opens chosen files in the worker; each attempt reads them anew, so that a wrong key costs nothing. */
export function useOpening() {
  const [state, setState] = useState<OpeningState>({ phase: 'idle' });
  const attempt = useRef<AbortController>(null);

  async function open(
    files: readonly ChosenFile[],
    key: ChosenFile,
    passphrase: string,
  ): Promise<OpeningEnd> {
    const controller = new AbortController();
    attempt.current?.abort();
    attempt.current = controller;
    setState({ phase: 'busy', progress: undefined });
    const read = async ({ id, name, blob }: ChosenFile) => ({ id, name, bytes: await blob.arrayBuffer() });
    let end: OpeningEnd;
    try {
      const request = {
        files: await Promise.all(files.map(read)),
        key: await key.blob.arrayBuffer(),
        passphrase,
      };
      end = await openInWorker(request, {
        signal: controller.signal,
        onProgress: (progress) => setState({ phase: 'busy', progress }),
      });
    } catch {
      // The browser could not read a file any more, for instance because the USB stick is out.
      end = { type: 'crashed' };
    }
    setState({ phase: 'ended', end });
    return end;
  }

  return {
    state,
    open,
    stop: () => attempt.current?.abort(),
    /** Forgets how the last attempt ended: something was changed since. */
    reset: () => setState((now) => (now.phase === 'busy' ? now : { phase: 'idle' })),
  };
}
