import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/text/problems.ts';
import { isNoMemory } from '../../../src/islands/opening/no-memory.ts';
import { watchSilence } from '../../../src/islands/opening/silence.ts';

function watched(ticks: number) {
  const said: boolean[] = [];
  let tick = () => {};
  let isRunning = true;
  const silence = watchSilence(
    { ticks, onSilence: (isSilent) => said.push(isSilent) },
    {
      start(onTick) {
        tick = onTick;
        return () => (isRunning = false);
      },
    },
  );
  return {
    said,
    silence,
    isRunning: () => isRunning,
    wait: (n: number) => Array.from({ length: n }).forEach(() => tick()),
  };
}

describe('an opening of which nothing is heard', () => {
  it('is told once, after so many ticks, and taken back as soon as something is heard', () => {
    const { said, silence, wait, isRunning } = watched(30);
    wait(29);
    silence.heard();
    wait(29);
    expect(said).toEqual([]);
    wait(5);
    expect(said).toEqual([true]);
    silence.heard();
    expect(said).toEqual([true, false]);
    silence.stop();
    expect(isRunning()).toBe(false);
  });

  it('is not told of a tab that slept: its clock stood still', () => {
    const { said, silence, wait } = watched(30);
    wait(20);
    // An hour of sleep gives one tick, late.
    wait(1);
    silence.heard();
    wait(20);
    expect(said).toEqual([]);
  });
});

it('knows a full memory by the words of three engines, and says what to do', () => {
  for (const words of [
    'Array buffer allocation failed',
    'out of memory',
    'allocation size overflow: out of memory',
    'Invalid array length',
    'WebAssembly.Memory(): could not allocate memory',
  ]) {
    expect([words, isNoMemory(new RangeError(words))]).toEqual([words, true]);
  }
  expect(isNoMemory(new TypeError('x is not a function'))).toBe(false);
  expect(problemText({ code: 'opening/no-memory', details: {} }).hoe).toContain('Sluit andere tabbladen');
});
