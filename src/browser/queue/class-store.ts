import type { ClassPass } from '../../survey/class-pass.ts';
import { shuffled } from '../../survey/shuffle.ts';
import { change, openDatabase, read } from './database.ts';
import type { WaitingEnvelope } from './envelope.ts';
import type { PinHash } from './pin.ts';

/** The class that this device is set up for: what is left of its pass, and how to stop it. Holds no name and no answer. */
export interface ClassRecord extends ClassPass {
  pin: PinHash;
  /** How many children have finished here. */
  done: number;
}

/** One class at a time. */
const key = 'now';

export interface ClassStore {
  get(): Promise<ClassRecord | undefined>;
  put(record: ClassRecord): Promise<void>;
  /** Forgets the class and the codes that are left. Sealed answers stay until they have left. */
  clear(): Promise<void>;
  /**
   * Gives a sealed answer one of the codes that are left and keeps it, in one step: after a pulled battery either both
   * happened or neither. Undefined when there is no code left.
   *
   * @throws what the browser gives when the disk is full
   */
  give(envelope: WaitingEnvelope): Promise<WaitingEnvelope | undefined>;
  /** Takes a code away; undefined when there is none left. */
  takeCode(): Promise<string | undefined>;
}

/** One of these, not to be foreseen: two devices with the same pass then seldom take the same. */
function draw({ codes }: ClassPass): string | undefined {
  return shuffled(codes)[0];
}

/**
 * The class of this device.
 *
 * @throws what the browser gives when it keeps nothing
 */
export async function openClassStore(): Promise<ClassStore> {
  const database = await openDatabase();
  const get = () => read<ClassRecord | undefined>(database, 'class', (store) => store.get(key));
  const without = (record: ClassRecord, code: string) => record.codes.filter((one) => one !== code);
  return {
    get,
    put: (record) => change(database, ['class'], ([store]) => void store?.put(record, key)),
    clear: () => change(database, ['class'], ([store]) => void store?.delete(key)),
    async give(envelope) {
      const record = await get();
      const code = record && draw(record);
      if (record === undefined || code === undefined) return undefined;
      const given = { ...envelope, code };
      await change(database, ['class', 'envelopes'], ([classes, envelopes]) => {
        classes?.put({ ...record, codes: without(record, code), done: record.done + 1 }, key);
        envelopes?.put(given);
      });
      return given;
    },
    async takeCode() {
      const record = await get();
      const code = record && draw(record);
      if (record === undefined || code === undefined) return undefined;
      await change(database, ['class'], ([store]) => {
        store?.put({ ...record, codes: without(record, code) }, key);
      });
      return code;
    },
  };
}
