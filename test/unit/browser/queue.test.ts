import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openClassStore } from '../../../src/browser/queue/class-store.ts';
import { openDatabase } from '../../../src/browser/queue/database.ts';
import type { WaitingEnvelope } from '../../../src/browser/queue/envelope.ts';
import { openEnvelopeStore } from '../../../src/browser/queue/envelope-store.ts';
import { type QueueState, startQueue } from '../../../src/browser/queue/queue.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { envelope } from '../../support/an-envelope.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const network = new EventTarget();
const noNetwork = () => Promise.reject(new Problem('sending/no-network', {}));
const used = () => Promise.reject(new Problem('collector/code-used', {}));

async function open(send: (envelope: WaitingEnvelope) => Promise<void>, otherCode?: () => Promise<string>) {
  const store = await openEnvelopeStore();
  const states: QueueState[] = [];
  const queue = startQueue({
    store,
    send,
    network,
    onState: (state) => states.push(state),
    ...(otherCode && { otherCode }),
  });
  return { store, queue, states };
}

it('keeps an answer in memory, and sends it, where the browser never says whether it keeps anything', async () => {
  vi.useFakeTimers();
  globalThis.indexedDB = { open: () => ({}) } as unknown as IDBFactory;
  const opening = openEnvelopeStore();
  const classes = openClassStore().catch(() => 'none');
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  const store = await opening;
  expect(await classes).toBe('none');
  const sent: string[] = [];
  const send = async ({ id }: WaitingEnvelope) => void sent.push(id);
  const queue = startQueue({ store, network, send, onState: () => {} });
  const { kept, receipt } = await queue.add(envelope('a'));
  await receipt;
  expect([kept, sent]).toEqual(['memory', ['a']]);
  queue.stop();
});

it('keeps an answer in memory, and sends it, where the browser opens its storage and then falls silent', async () => {
  const database = await openDatabase();
  database.transaction = () =>
    ({ objectStore: () => ({ put() {}, delete() {}, getAll: () => ({}) }) }) as never;
  const store = await openEnvelopeStore(async () => database);
  vi.useFakeTimers();
  const put = store.put(envelope('a'));
  const all = store.all();
  const removed = store.remove('b');
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(await put).toBe('memory');
  expect([await all, await removed]).toEqual([[expect.objectContaining({ id: 'a' })], undefined]);
  expect(store.sawDisk()).toBe(false);
});

it('never says that nothing waits where the browser does not say what it keeps', async () => {
  const store = await openEnvelopeStore();
  await store.put(envelope('a'));
  const silent = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('closed', 'InvalidStateError');
  });
  const states: QueueState[] = [];
  const send = vi.fn(async () => undefined);
  const queue = startQueue({ store, network, send, onState: (state) => states.push(state) });
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ waiting: undefined }));
  silent.mockRestore();
  queue.press();
  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ waiting: 0 }));
  expect(send).toHaveBeenCalledTimes(1);
  expect(states.findIndex(({ waiting }) => waiting === 0)).toBeGreaterThan(0);
  queue.stop();
});

it('sends an answer although the browser closed its storage, as when somebody clears the site’s data', async () => {
  const database = await openDatabase();
  const store = await openEnvelopeStore(async () => database);
  const sent: string[] = [];
  const send = async ({ id }: WaitingEnvelope) => void sent.push(id);
  const queue = startQueue({ store, network, send, onState: () => {} });
  database.close();
  const { kept, receipt } = await queue.add(envelope('a'));
  await receipt;
  expect([kept, sent]).toEqual(['memory', ['a']]);
  queue.stop();
});

describe('the queue', () => {
  it('keeps an envelope before it is sent, and until the receipt', async () => {
    const seen: number[] = [];
    const { store, queue, states } = await open(async () => {
      seen.push((await store.all()).length);
    });
    const { kept, receipt } = await queue.add(envelope('a'));
    await receipt;
    expect(kept).toBe('disk');
    expect(seen).toEqual([1]);
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ waiting: 0 }));
    expect(await store.all()).toEqual([]);
    queue.stop();
  });

  it('holds what another visit left, and sends it', async () => {
    const first = await open(noNetwork);
    await first.queue.add(envelope('a'));
    await first.queue.add(envelope('b'));
    first.queue.stop();
    const sent = vi.fn(async () => undefined);
    const second = await open(sent);
    await vi.waitFor(async () => expect(await second.store.all()).toEqual([]));
    expect(sent).toHaveBeenCalledTimes(2);
    second.queue.stop();
  });

  it('tries again after a pause, and at once when the network is back or somebody presses', async () => {
    const send = vi.fn(noNetwork);
    const { queue, states } = await open(send);
    await queue.add(envelope('a'));
    await vi.waitFor(() => expect(states.at(-1)?.problem?.code).toBe('sending/no-network'));
    const before = send.mock.calls.length;
    network.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(send.mock.calls.length).toBeGreaterThan(before));
    await vi.waitFor(() => expect(send.mock.calls.length).toBeGreaterThan(before + 1), 3000);
    queue.stop();
  });

  it('puts the same answer in once', async () => {
    const { store, queue } = await open(noNetwork);
    const one = envelope('a');
    await queue.add(one);
    await queue.add({ ...one });
    expect(await store.all()).toHaveLength(1);
    queue.stop();
  });

  it('drops an answer whose code was used on paper, and says so', async () => {
    const { store, queue } = await open(used);
    const { receipt } = await queue.add(envelope('a'));
    await expect(receipt).rejects.toMatchObject({ code: 'collector/code-used' });
    expect(await store.all()).toEqual([]);
    queue.stop();
  });

  it('gives a turn on a class device another code, and never drops it', async () => {
    const codes = ['een', 'twee'];
    const send = vi.fn(async ({ code }: WaitingEnvelope) => (code === 'twee' ? undefined : used()));
    const other = vi.fn(async () => codes.shift() ?? '');
    const { queue } = await open(send, other);
    await (
      await queue.add(envelope('a', { turn: true }))
    ).receipt;
    expect(other).toHaveBeenCalledTimes(2);
    queue.stop();

    const noCode = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    for (const other of [undefined, noCode]) {
      globalThis.indexedDB = new IDBFactory();
      const without = await open(used, other);
      await without.queue.add(envelope('b', { turn: true }));
      await vi.waitFor(() => expect(without.states.at(-1)).toMatchObject({ waiting: 1, stuck: 1 }));
      without.queue.stop();
    }
  });

  it('keeps what a closed survey refuses, for a file', async () => {
    const { store, queue, states } = await open(() =>
      Promise.reject(new Problem('collector/survey-closed', {})),
    );
    const { receipt } = await queue.add(envelope('a'));
    await expect(receipt).rejects.toMatchObject({ code: 'collector/survey-closed' });
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ waiting: 1, stuck: 1 }));
    expect(await store.all()).toHaveLength(1);
    queue.stop();
  });

  it('stays in memory, and says so, where the browser keeps nothing or the disk is full', async () => {
    const forbidden = await openEnvelopeStore(() => Promise.reject(new Error('SecurityError')));
    expect(await forbidden.put(envelope('a'))).toBe('memory');
    expect(await forbidden.all()).toHaveLength(1);
    expect(forbidden.inMemory()).toBe(1);

    const full = await openEnvelopeStore();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await full.put(envelope('b'))).toBe('memory');
    transaction.mockRestore();
    expect(await full.all()).toHaveLength(1);
    // Once there is room again, it goes to the disk.
    expect(await full.put(envelope('b'))).toBe('disk');
    expect(full.inMemory()).toBe(0);
  });
});
