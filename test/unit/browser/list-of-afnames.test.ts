import { afterEach, expect, it, vi } from 'vitest';
import { beginList, takeList } from '../../../src/browser/list-of-afnames.ts';

afterEach(() => vi.unstubAllGlobals());

it('gives the list that was asked for early, once, and asks anew after that', async () => {
  let asked = 0;
  vi.stubGlobal('fetch', async () => new Response(String((asked += 1))));
  beginList();
  expect(asked).toBe(1);
  expect(await (await takeList()).text()).toBe('1');
  expect(await (await takeList()).text()).toBe('2');
});

it('tells whoever takes it that it failed, and nobody before that', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  beginList();
  await new Promise((resolve) => setTimeout(resolve, 10));
  await expect(takeList()).rejects.toThrow('no network');
  expect(unhandled).not.toHaveBeenCalled();
  process.off('unhandledRejection', unhandled);
});
