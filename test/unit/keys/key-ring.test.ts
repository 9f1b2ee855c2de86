import { describe, expect, it } from 'vitest';
import { createKeyRing } from '../../../src/islands/keys/key-ring.ts';
import { changeKeys, type KeysState, recipientsOf, stepsDone } from '../../../src/islands/keys/state.ts';
import { generateKeyPair, unlockKey } from '../../../src/sealing/keys.ts';
import { openBytes } from '../../../src/sealing/open.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';

const passphrase = 'fietsbel regenton pannenkoek vlinder accordeon sneeuwpop';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const bufferOf = (text: string) => bytesOf(text).buffer;

describe('the key ring', () => {
  it('makes keys that it does not keep: only what is opened again opens the test envelope', async () => {
    const ring = createKeyRing(10);
    const main = await ring.make({ passphrase, schooljaar: '2026-2027' });
    const spare = await ring.makeEmergency({});
    const recipients = [main.recipient, spare.recipient];
    expect(main.file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(await ring.test({ recipients })).toEqual({ opened: [] });
    await ring.unlockFile({ file: bufferOf(main.file), passphrase });
    expect(await ring.test({ recipients })).toEqual({ opened: [main.recipient] });
    await ring.unlockTyped({ typed: spare.identity });
    expect(await ring.test({ recipients })).toEqual({ opened: recipients });
    await ring.forget({});
    expect(await ring.test({ recipients })).toEqual({ opened: [] });
  });

  it('seals an archive anew: the new holder opens the same bytes, the old key does not', async () => {
    const ring = createKeyRing(10);
    const old = await generateKeyPair();
    const fresh = await generateKeyPair();
    const file = await sealBytes(bytesOf('het archief'), [old.recipient]);
    const ask = { file: file.buffer, recipients: [fresh.recipient] };
    await expect(ring.reseal(ask)).rejects.toMatchObject({ code: 'sealing/wrong-key' });
    await ring.unlockTyped({ typed: old.identity });
    const { sealed } = await ring.reseal(ask);
    const key = await unlockKey(bytesOf(fresh.identity));
    expect(new TextDecoder().decode(await openBytes(key, sealed))).toBe('het archief');
    await expect(openBytes(await unlockKey(bytesOf(old.identity)), sealed)).rejects.toMatchObject({
      code: 'sealing/wrong-key',
    });
  });
});

describe('the steps', () => {
  const start: KeysState = {
    schooljaar: '2026-2027',
    main: undefined,
    emergency: undefined,
    second: undefined,
    opened: [],
  };
  const holder = (recipient: string) => ({ recipient, words: '' });

  it('are done one by one, and only with every key tried', () => {
    let state = start;
    const after = (...change: Parameters<typeof changeKeys>[1][]) => {
      for (const one of change) state = changeKeys(state, one);
      return stepsDone(state);
    };
    expect(after()).toBe(0);
    expect(after({ main: holder('a') })).toBe(1);
    expect(after({ emergency: { ...holder('b'), typed: false } })).toBe(1);
    expect(after({ emergency: { ...holder('b'), typed: true } })).toBe(2);
    expect(after({ second: 'none' }, { opened: ['a'] })).toBe(3);
    expect(after({ opened: ['a', 'b'] })).toBe(4);
  });

  it('ask for a new test as soon as one key changes', () => {
    const tested = {
      ...start,
      main: holder('a'),
      emergency: { ...holder('b'), typed: true },
      second: 'none' as const,
    };
    const state = changeKeys(tested, { opened: ['a', 'b'] });
    expect(stepsDone(state)).toBe(4);
    const changed = changeKeys(state, { second: holder('c') });
    expect([stepsDone(changed), recipientsOf(changed)]).toEqual([3, ['a', 'b', 'c']]);
    expect(changed.opened).toEqual([]);
  });
});
