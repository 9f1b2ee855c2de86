import { useRef, useState } from 'react';
import { Problem } from '../../domain/problem.ts';
import type { OpeningEnd } from '../opening/client.ts';
import { openInWorker } from '../opening/client.ts';
import { isNoMemory } from '../opening/no-memory.ts';
import type { OpeningProgress } from '../opening/protocol.ts';
import { watchSilence } from '../opening/silence.ts';
import type { ChosenFile } from './chosen-file.ts';

export type OpeningState =
  | { phase: 'idle' }
  /** `isSilent`: nothing was heard of the worker for a while; the browser may have put it to sleep, or ended it. */
  | { phase: 'busy'; progress: OpeningProgress | undefined; isSilent?: boolean }
  | { phase: 'ended'; end: OpeningEnd };

/** Seconds without a word. Unlocking a key is the longest that it is silent by itself, some seconds on a slow computer. */
const patience = 30;

/**
 * A chosen file, read now.
 *
 * @throws `opening/file-gone` when it cannot be read any more, such as when the USB stick is out; `opening/no-memory`
 */
async function bytesOf({ name, blob }: ChosenFile): Promise<ArrayBuffer> {
  try {
    return await blob.arrayBuffer();
  } catch (cause) {
    if (isNoMemory(cause)) throw new Problem('opening/no-memory', {}, { cause });
    throw new Problem('opening/file-gone', { name }, { cause });
  }
}

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
    setState({ phase: 'busy', progress: undefined, isSilent: false });
    const silence = watchSilence({
      ticks: patience,
      onSilence: (isSilent) => setState((now) => (now.phase === 'busy' ? { ...now, isSilent } : now)),
    });
    let end: OpeningEnd;
    try {
      const request = {
        files: await Promise.all(
          files.map(async (file) => ({ id: file.id, name: file.name, bytes: await bytesOf(file) })),
        ),
        key: await bytesOf(key),
        passphrase,
      };
      end = await openInWorker(request, {
        signal: controller.signal,
        onProgress: (progress) => {
          silence.heard();
          setState({ phase: 'busy', progress, isSilent: false });
        },
      });
    } catch (error) {
      end =
        error instanceof Problem
          ? { type: 'failed', problem: { code: error.code, details: error.details } }
          : { type: 'crashed' };
    } finally {
      silence.stop();
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
