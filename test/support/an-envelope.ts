import type { WaitingEnvelope } from '../../src/browser/queue/envelope.ts';
import { generateCode } from '../../src/survey/access-code.ts';

const bytes = (text: string) => new TextEncoder().encode(`age-encryption.org/v1\n${text}`);
/** An answer that waits on a device; its sealed parts are not real ones. */
export const envelope = (id: string, more: Partial<WaitingEnvelope> = {}): WaitingEnvelope => ({
  id,
  survey: 'leerlingen-2026',
  version: '0123456789abcdef',
  collector: '/v1/leerlingen-2026',
  batch: 'aaaaaaa2',
  turn: false,
  code: generateCode(),
  closed: bytes(`c${id}`),
  open: bytes(`o${id}`),
  ...more,
});
