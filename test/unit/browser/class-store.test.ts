import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClassRecord, openClassStore } from '../../../src/browser/queue/class-store.ts';
import { openEnvelopeStore } from '../../../src/browser/queue/envelope-store.ts';
import { exportFiles } from '../../../src/browser/queue/export-file.ts';
import { parseInbox } from '../../../src/domain/inbox.ts';
import { generateCode } from '../../../src/survey/access-code.ts';
import { envelope } from '../../support/an-envelope.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a class device', () => {
  const record = (codes: string[]): ClassRecord => ({
    survey: 'leerlingen-2026',
    recipient: 'age1qqqqqqqqqq',
    batch: 'aaaaaaa2',
    codes,
    pin: { salt: '', hash: '' },
    done: 0,
  });

  it('gives each turn a code of its own, until there is none', async () => {
    const classes = await openClassStore();
    const codes = [generateCode(), generateCode(), generateCode()];
    await classes.put(record(codes));
    const given = new Set<string>();
    for (const id of ['a', 'b']) given.add((await classes.give(envelope(id)))?.code ?? '');
    given.add((await classes.takeCode()) ?? '');
    expect([...given].sort()).toEqual([...codes].sort());
    expect(await classes.give(envelope('c'))).toBeUndefined();
    expect(await classes.get()).toMatchObject({ codes: [], done: 2 });
    expect(await (await openEnvelopeStore()).all()).toHaveLength(2);
  });

  it('gives two that ask at the same moment each a code of its own', async () => {
    const classes = await openClassStore();
    const codes = Array.from({ length: 4 }, generateCode);
    await classes.put(record(codes));
    const given = await Promise.all([
      classes.give(envelope('a')).then((one) => one?.code),
      classes.takeCode(),
      classes.takeCode(),
      classes.give(envelope('b')).then((one) => one?.code),
    ]);
    expect(given.sort()).toEqual([...codes].sort());
    expect(await classes.get()).toMatchObject({ codes: [], done: 2 });
  });

  it('gives each turn a code of its own on a full disk too, and catches up when there is room', async () => {
    const classes = await openClassStore();
    const codes = [generateCode(), generateCode(), generateCode(), generateCode()];
    await classes.put(record(codes));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const given = [await classes.give(envelope('a')), await classes.give(envelope('b'))];
    expect(await classes.get()).toMatchObject({ done: 2 });
    expect(await (await openClassStore()).get()).toMatchObject({ codes, done: 0 });
    full.mockRestore();
    given.push(await classes.give(envelope('c')));
    const taken = [...given.map((one) => one?.code), await classes.takeCode()];
    expect(taken.sort()).toEqual([...codes].sort());
    expect(await (await openClassStore()).get()).toMatchObject({ codes: [], done: 3 });
    await classes.clear();
    expect(await classes.get()).toBeUndefined();
  });

  it('writes an inbox file that reads back, without codes', async () => {
    const [a, b] = [envelope('a'), envelope('b')];
    const [file] = exportFiles([a, b]);
    expect(file?.name).toBe('klas-leerlingen-2026.vbx');
    expect(file?.content).not.toContain(a.code);
    expect(parseInbox(file?.content ?? '')).toMatchObject({ doubled: 0, batches: undefined });
    expect(parseInbox(file?.content ?? '').closed).toHaveLength(2);
  });
});
