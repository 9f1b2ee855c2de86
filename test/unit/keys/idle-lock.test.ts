import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idleLimit, startIdleLock } from '../../../src/islands/keys/idle-lock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('locks after fifteen minutes without a touch, once, and again after the next pause', () => {
  const onLock = vi.fn();
  const lock = startIdleLock(onLock);
  vi.advanceTimersByTime(idleLimit - 1);
  lock.touch();
  vi.advanceTimersByTime(idleLimit - 1);
  expect(onLock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  vi.advanceTimersByTime(10 * idleLimit);
  expect(onLock).toHaveBeenCalledTimes(1);
  lock.touch();
  vi.advanceTimersByTime(idleLimit);
  expect(onLock).toHaveBeenCalledTimes(2);
});

it('locks at the first touch after the computer slept through the pause', () => {
  const onLock = vi.fn();
  let now = 0;
  const lock = startIdleLock(onLock, () => now);
  now = idleLimit + 1;
  lock.touch();
  expect(onLock).toHaveBeenCalledTimes(1);
});

it('does nothing any more after it was stopped', () => {
  const onLock = vi.fn();
  startIdleLock(onLock).stop();
  vi.advanceTimersByTime(2 * idleLimit);
  expect(onLock).not.toHaveBeenCalled();
});
