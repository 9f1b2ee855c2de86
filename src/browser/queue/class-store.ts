import type { ClassPass } from '../../survey/class-pass.ts';
import { shuffled } from '../../survey/shuffle.ts';
import { withinTime } from '../within-time.ts';
import { change, openDatabase, patience, read } from './database.ts';
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
   * happened or neither. Undefined when there is no code left. Where the disk is full or silent the code is given all the
   * same, and as long as the page is open no other child gets it; the queue keeps the answer in memory, and says so.
   */
  give(envelope: WaitingEnvelope): Promise<WaitingEnvelope | undefined>;
  /** Takes a code away, as `give` does; undefined when there is none left. */
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
  let known: ClassRecord | undefined;
  /** Whether the disk has what is known. */
  let isSaved = true;
  const get = async () => {
    if (isSaved) {
      const kept = read<ClassRecord | undefined>(database, 'class', (store) => store.get(key));
      known = await withinTime(kept, patience);
    }
    return known;
  };
  /** Writes the class, and an answer with it. */
  const save = async (record: ClassRecord | undefined, envelope?: WaitingEnvelope): Promise<void> => {
    const written = change(database, ['class', 'envelopes'], ([classes, envelopes]) => {
      if (record === undefined) classes?.delete(key);
      else classes?.put(record, key);
      if (envelope !== undefined) envelopes?.put(envelope);
    });
    await withinTime(written, patience);
    isSaved = true;
  };
  const takeNow = async (finished: number, envelope?: WaitingEnvelope): Promise<string | undefined> => {
    const record = await get().catch(() => known);
    const code = record && draw(record);
    if (record === undefined || code === undefined) return undefined;
    known = {
      ...record,
      codes: record.codes.filter((one) => one !== code),
      done: record.done + finished,
    };
    await save(known, envelope && { ...envelope, code }).catch(() => (isSaved = false));
    return code;
  };
  let last: Promise<string | undefined> = Promise.resolve(undefined);
  /** Takes a code, with what it was given to; one after the other, or two could draw the same. */
  const take = (finished: number, envelope?: WaitingEnvelope): Promise<string | undefined> =>
    (last = last.then(() => takeNow(finished, envelope)));
  return {
    get,
    put: save,
    clear: () => save(undefined),
    async give(envelope) {
      const code = await take(1, envelope);
      return code === undefined ? undefined : { ...envelope, code };
    },
    takeCode: () => take(0),
  };
}
