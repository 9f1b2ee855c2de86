import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchIdle } from '../../../src/islands/filling/kiosk/idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const watch = () => {
  const target = new EventTarget();
  const onLeft = vi.fn();
  return { target, onLeft, running: watchIdle(onLeft, target) };
};

it('asks after 70 seconds, and is over after 90', () => {
  const { onLeft } = watch();
  vi.advanceTimersByTime(69_000);
  expect(onLeft).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(onLeft).toHaveBeenLastCalledWith(20);
  vi.advanceTimersByTime(20_000);
  expect(onLeft).toHaveBeenLastCalledWith(0);
});

it('starts anew at a touch or a key', () => {
  const { target, onLeft } = watch();
  vi.advanceTimersByTime(60_000);
  target.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(60_000);
  expect(onLeft).not.toHaveBeenCalled();
});

it('once it asks, only the answer counts', () => {
  const { target, onLeft, running } = watch();
  vi.advanceTimersByTime(75_000);
  target.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(1_000);
  expect(onLeft).toHaveBeenLastCalledWith(14);
  running.wake();
  expect(onLeft).toHaveBeenLastCalledWith(undefined);
  vi.advanceTimersByTime(60_000);
  expect(onLeft).toHaveBeenLastCalledWith(undefined);
});

it('is over as well when the clock is set back meanwhile', () => {
  const { onLeft } = watch();
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(91_000);
  expect(onLeft).toHaveBeenLastCalledWith(0);
});
