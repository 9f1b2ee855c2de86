import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendUntilStored } from '../../../src/browser/send-until-stored.ts';
import { Problem } from '../../../src/domain/problem.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const network = new EventTarget();
const never = () => new Promise<void>(() => undefined);
const failing = (times: number, code: 'sending/no-network' | 'collector/busy' = 'sending/no-network') => {
  const send = vi.fn(async () => {
    if (send.mock.calls.length <= times) throw new Problem(code, {});
  });
  return send;
};

describe('sending until it is stored', () => {
  it('tries again after growing pauses', async () => {
    const send = failing(3);
    const onWaiting = vi.fn();
    const sending = sendUntilStored(send, { onWaiting, untilPressed: never, network });
    await vi.advanceTimersByTimeAsync(1000 + 2000 + 4000);
    await sending;
    expect(send).toHaveBeenCalledTimes(4);
    expect(onWaiting).toHaveBeenCalledTimes(3);
  });

  it('tries at once when the network comes back', async () => {
    const send = failing(1);
    const sending = sendUntilStored(send, { onWaiting: () => undefined, untilPressed: never, network });
    await vi.advanceTimersByTimeAsync(10);
    network.dispatchEvent(new Event('online'));
    await sending;
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('tries at once when somebody presses', async () => {
    const send = failing(1, 'collector/busy');
    let press: () => void = () => undefined;
    const untilPressed = () => new Promise<void>((resolve) => (press = resolve));
    const sending = sendUntilStored(send, { onWaiting: () => undefined, untilPressed, network });
    await vi.advanceTimersByTimeAsync(10);
    press();
    await sending;
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('stops at what waiting does not mend', async () => {
    const send = vi.fn(() => Promise.reject(new Problem('collector/code-used', {})));
    const sending = sendUntilStored(send, { onWaiting: () => undefined, untilPressed: never, network });
    await expect(sending).rejects.toMatchObject({ code: 'collector/code-used' });
    expect(send).toHaveBeenCalledTimes(1);
  });
});
