import { useEffect, useRef, useState } from 'react';
import { sendFrame } from '../../browser/afname-client.ts';
import type { WaitingEnvelope } from '../../browser/queue/envelope.ts';
import { type EnvelopeStore, openEnvelopeStore } from '../../browser/queue/envelope-store.ts';
import { exportFiles } from '../../browser/queue/export-file.ts';
import { type Queue, type QueueState, startQueue, unseen } from '../../browser/queue/queue.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { toProblemMessage } from '../problem-message.ts';

export interface Refused {
  code: string;
  problem: ProblemMessage;
}

/** Sealed booklets on their way: kept on the disk until the collector's receipt, as those of the screen are. */
export interface Sealed {
  arrived: number;
  refused: readonly Refused[];
  queue: QueueState;
  /** Returns when the envelope is kept. */
  add(envelope: WaitingEnvelope): Promise<void>;
  press(): void;
  /** What waits, as `.vbx` files that the dashboard reads beside the collector's. */
  save(): Promise<void>;
}

/** The queue of this device, for as long as the page is open. Envelopes of an earlier visit leave first. */
export function useSealed(): Sealed {
  const [queueState, setQueueState] = useState(unseen);
  const [arrived, setArrived] = useState(0);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const running = useRef<Promise<{ store: EnvelopeStore; queue: Queue }>>(undefined);
  useEffect(() => {
    running.current = openEnvelopeStore().then((store) => ({
      store,
      queue: startQueue({
        store,
        send: ({ collector, ...frame }) => sendFrame({ collector }, frame),
        onState: setQueueState,
      }),
    }));
    const started = running.current;
    return () => void started.then(({ queue }) => queue.stop());
  }, []);
  return {
    arrived,
    refused,
    queue: queueState,
    async add(envelope) {
      const delivery = await (await running.current)?.queue.add(envelope);
      delivery?.receipt.then(
        () => setArrived((n) => n + 1),
        (error: unknown) =>
          setRefused((before) => [...before, { code: envelope.code, problem: toProblemMessage(error) }]),
      );
    },
    press: () => void running.current?.then(({ queue }) => queue.press()),
    async save() {
      const envelopes = (await (await running.current)?.store.all()) ?? [];
      for (const { name, content } of exportFiles(envelopes))
        saveFile(name.replace(/^klas-/, 'papier-'), content, 'application/octet-stream');
    },
  };
}
