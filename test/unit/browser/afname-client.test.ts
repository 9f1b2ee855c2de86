import { afterEach, describe, expect, it, vi } from 'vitest';
import { batchOf, openAfnames, questionnaireOf, sendFrame } from '../../../src/browser/afname-client.ts';
import type { Manifest } from '../../../src/domain/afname.ts';

afterEach(() => vi.unstubAllGlobals());
const answers = (body: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
const manifest = { collector: '/v1/proef-2026' } as Manifest;
const frame = { code: '4KD7MPX2H', closed: new Uint8Array(3), open: new Uint8Array(3) };
const page = '<!doctype html><title>Log in op dit netwerk</title>';

describe('a network that puts a page of its own in the place of every answer', () => {
  it.each([
    ['the list', () => openAfnames(new Date())],
    ['a questionnaire', () => questionnaireOf('0123456789abcdef')],
    ['the code', () => batchOf(manifest, frame.code)],
  ])('is no network: %s', async (_, ask) => {
    for (const body of [page, '{"batch":', '']) {
      answers(body);
      await expect(ask()).rejects.toMatchObject({ code: 'sending/no-network' });
    }
  });

  it('never passes for a receipt', async () => {
    for (const status of [200, 202, 302, 404]) {
      answers(page, status);
      await expect(sendFrame(manifest, frame)).rejects.toMatchObject({ code: 'sending/refused' });
    }
  });
});
