import { withinTime } from '../within-time.ts';
import { change, openDatabase, patience, read } from './database.ts';
import type { WaitingEnvelope } from './envelope.ts';

/** Where an envelope is kept: `memory` lasts as long as the tab, `disk` longer than the battery. */
export type Kept = 'disk' | 'memory';

export interface EnvelopeStore {
  /** Keeps it, or what replaces it under the same id. Never fails: without a disk there is the memory. */
  put(envelope: WaitingEnvelope): Promise<Kept>;
  all(): Promise<WaitingEnvelope[]>;
  has(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** How many are in memory only. */
  inMemory(): number;
  /** Whether the last look reached the disk. If not, more may be kept there than `all` told of. */
  sawDisk(): boolean;
}

/**
 * Sealed answers of this device. Where the browser keeps nothing (a private window, a full disk, a rule of the school)
 * they stay in memory, and the caller says so to whoever sits there.
 */
export async function openEnvelopeStore(
  open: () => Promise<IDBDatabase> = openDatabase,
): Promise<EnvelopeStore> {
  const database = await open().catch(() => undefined);
  const memory = new Map<string, WaitingEnvelope>();
  let saw = true;
  const onDisk = async (): Promise<WaitingEnvelope[]> => {
    if (database === undefined) return [];
    const kept = read<WaitingEnvelope[]>(database, 'envelopes', (store) => store.getAll());
    return withinTime(kept, patience).then(
      (envelopes) => {
        saw = true;
        return envelopes;
      },
      () => {
        saw = false;
        return [];
      },
    );
  };
  return {
    async put(envelope) {
      try {
        if (database === undefined) throw new Error('no storage');
        const put = change(database, ['envelopes'], ([store]) => void store?.put(envelope));
        await withinTime(put, patience);
        memory.delete(envelope.id);
        // Asks the browser not to throw it out when the disk gets full. It may say no.
        void globalThis.navigator?.storage?.persist?.().catch(() => false);
        return 'disk';
      } catch {
        memory.set(envelope.id, envelope);
        return 'memory';
      }
    },
    async all() {
      const kept = (await onDisk()).filter(({ id }) => !memory.has(id));
      return [...kept, ...memory.values()];
    },
    async has(id) {
      return memory.has(id) || (await onDisk()).some((envelope) => envelope.id === id);
    },
    async remove(id) {
      memory.delete(id);
      if (database !== undefined) {
        // Not removed is no harm: it is sent once more, and the collector knows it again.
        const removed = change(database, ['envelopes'], ([store]) => void store?.delete(id));
        await withinTime(removed, patience).catch(() => undefined);
      }
    },
    inMemory: () => memory.size,
    sawDisk: () => saw,
  };
}
