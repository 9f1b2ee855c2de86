import { sendFrame } from '../../browser/afname-client.ts';
import { type WaitingEnvelope, toWaitingEnvelope } from '../../browser/queue/envelope.ts';
import { openEnvelopeStore } from '../../browser/queue/envelope-store.ts';
import { type Delivery, type Queue, type QueueState, startQueue } from '../../browser/queue/queue.ts';
import type { Manifest } from '../../domain/afname.ts';
import type { Frame } from '../../domain/frame.ts';
import { takeSlip } from './slip.ts';
import { type Entry, findAfnames, type Opened, sealing, type Ticket } from './steps.ts';

/** How a filling begins and ends: on somebody's own device with a code, or in turns on a class device. */
export interface Way {
  /**
   * What may be filled in, and how one gets in.
   *
   * @throws as `findAfnames`
   */
  open(): Promise<{ manifests: readonly Manifest[]; ticket: Ticket }>;
  /** Takes over the sealed answer. From then on it is on the device, or in this tab's memory. */
  deliver(opened: Opened, entry: Entry, frame: Frame): Promise<Delivery>;
  press(): void;
  /** Whether a turn is over as soon as the answer is kept, without waiting for the receipt. */
  endsWhenKept: boolean;
  /** Whether leaving half-way must be asked about first. */
  warns: boolean;
}

/** Sends an envelope to the collector of its afname. */
export const sendEnvelope = ({ collector, ...frame }: WaitingEnvelope) => sendFrame({ collector }, frame);

/** One's own device: the slip in the address or a typed code, and a receipt to wait for. */
export function ownDevice(onQueue: (state: QueueState) => void): Way & { stop(): void } {
  const slip = takeSlip();
  let queue: Promise<Queue> | undefined;
  const running = () =>
    (queue ??= openEnvelopeStore().then((store) =>
      startQueue({ store, send: sendEnvelope, onState: onQueue }),
    ));
  return {
    endsWhenKept: false,
    warns: true,
    async open() {
      // Answers of an earlier visit leave first.
      void running();
      // Fetched while a code is typed or looked at. Whoever needs it hears that it could not be.
      sealing().catch(() => undefined);
      const manifests = await findAfnames(slip);
      const ticket = { ...(slip && { code: slip.code }), ...(slip?.batch && { printed: slip.batch }) };
      return { manifests, ticket };
    },
    async deliver({ manifest }, { batch }, frame) {
      return (await running()).add(await toWaitingEnvelope(manifest, batch, frame));
    },
    press: () => void queue?.then((queue) => queue.press()),
    stop: () => void queue?.then((queue) => queue.stop()),
  };
}
