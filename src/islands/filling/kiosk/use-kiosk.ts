import { useCallback, useEffect, useState } from 'react';
import { type ClassRecord, type ClassStore, openClassStore } from '../../../browser/queue/class-store.ts';
import type { WaitingEnvelope } from '../../../browser/queue/envelope.ts';
import { openEnvelopeStore } from '../../../browser/queue/envelope-store.ts';
import { hashPin } from '../../../browser/queue/pin.ts';
import { type Queue, type QueueState, startQueue, unseen } from '../../../browser/queue/queue.ts';
import type { ProblemMessage } from '../../../domain/problem.ts';
import { type ClassPass, parseClassPass } from '../../../survey/class-pass.ts';
import { toProblemMessage } from '../../problem-message.ts';
import { sendEnvelope } from '../way.ts';

/** What the device has open; `classes` is undefined where the browser keeps nothing. */
interface Device {
  classes: ClassStore | undefined;
  queue: Queue;
  all(): Promise<WaitingEnvelope[]>;
}

export interface Kiosk {
  device: Device | undefined;
  /** The class that the device stands ready for. */
  record: ClassRecord | undefined;
  state: QueueState;
  /** A pass that was just brought, by QR code or file, and is not started yet. */
  pass: ClassPass | undefined;
  problem: ProblemMessage | undefined;
  /** Takes the text of a class pass. */
  bring(text: string): void;
  start(pin: string): Promise<void>;
  stop(): Promise<void>;
}

/** The fragment of the address, which is wiped at once: it holds codes. */
function takeFragment(): string | undefined {
  const { hash, pathname } = location;
  if (hash === '') return undefined;
  history.replaceState(null, '', pathname);
  return hash;
}

async function openDevice(onState: (state: QueueState) => void): Promise<Device> {
  const [classes, store] = await Promise.all([openClassStore().catch(() => undefined), openEnvelopeStore()]);
  const queue = startQueue({
    store,
    send: sendEnvelope,
    onState,
    async otherCode({ batch }) {
      return (await classes?.get())?.batch === batch ? classes?.takeCode() : undefined;
    },
  });
  return { classes, queue, all: () => store.all() };
}

/** A class device: what it is set up for and what waits on it. */
export function useKiosk(): Kiosk {
  const [device, setDevice] = useState<Device>();
  const [record, setRecord] = useState<ClassRecord>();
  const [state, setState] = useState(unseen);
  const [pass, setPass] = useState<ClassPass>();
  const [problem, setProblem] = useState<ProblemMessage>();

  const bring = useCallback((text: string) => {
    try {
      setPass(parseClassPass(text));
      setProblem(undefined);
    } catch (error) {
      setProblem(toProblemMessage(error));
    }
  }, []);

  useEffect(() => {
    const fragment = takeFragment();
    let opened: Device | undefined;
    const open = async () => {
      opened = await openDevice(setState);
      setRecord(await opened.classes?.get());
      if (fragment !== undefined) bring(fragment);
      setDevice(opened);
    };
    void open();
    return () => opened?.queue.stop();
  }, [bring]);

  return {
    device,
    record,
    state,
    pass,
    problem,
    bring,
    async start(pin) {
      const from = pass ?? record;
      if (device?.classes === undefined || from === undefined) return;
      // The same class again, as when the PIN is lost: what was used stays used.
      const isSame = record?.batch === from.batch && record.survey === from.survey;
      const { survey, recipient, batch, codes } = isSame ? record : from;
      const next = { survey, recipient, batch, codes, pin: await hashPin(pin), done: record?.done ?? 0 };
      const started = isSame ? next : { ...next, done: 0 };
      await device.classes.put(started);
      void navigator.storage?.persist?.().catch(() => false);
      setPass(undefined);
      setRecord(started);
    },
    async stop() {
      await device?.classes?.clear();
      setRecord(undefined);
    },
  };
}
