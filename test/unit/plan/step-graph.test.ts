import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Step, stepPathSchema } from '../../../src/domain/steps.ts';
import { stepFaults, targetsOf } from '../../../src/plan/step-graph.ts';

/** A step that goes to `naar`, or ends when there is none. */
const step = (id: string, ...naar: string[]) => ({
  id,
  titel: id,
  wie: 'directie',
  herkomst: 'voorstel',
  tekst: id,
  ...(naar.length === 0
    ? { klaar: 'klaar' }
    : {
        volgende: naar.map((naar) => ({ als: 'verder', naar })),
        geenAntwoord: { tekst: 'stil', naar: naar[0] },
      }),
});
const faultsOf = (...stappen: object[]) =>
  stepFaults(stepPathSchema.parse({ titel: 'proef', stappen })).map(({ step, rule }) => `${step}: ${rule}`);

describe('stepFaults', () => {
  it('finds nothing in a route that ends', () => {
    expect(faultsOf(step('een', 'twee', 'drie'), step('twee', 'drie'), step('drie'))).toEqual([]);
  });

  it('finds a planted dead end, and a step that is silent about silence', () => {
    const deadEnd = { ...step('twee'), klaar: undefined };
    expect(faultsOf(step('een', 'twee', 'drie'), deadEnd, step('drie'))).toEqual([
      'twee: doodlopend',
      'twee: geen-antwoord',
      'twee: geen-einde',
    ]);
    const silent = { ...step('een', 'twee'), geenAntwoord: undefined };
    expect(faultsOf(silent, step('twee'))).toEqual(['een: geen-antwoord']);
  });

  it('finds a circle without an end', () => {
    expect(faultsOf(step('een', 'twee'), step('twee', 'een'), step('drie'))).toEqual([
      'een: geen-einde',
      'twee: geen-einde',
      'drie: onbereikbaar',
    ]);
  });

  it('finds a step that is not there, and one that is there twice', () => {
    expect(faultsOf(step('een', 'weg', 'twee'), step('twee'))).toEqual(['een: onbekend', 'een: onbekend']);
    expect(faultsOf(step('een', 'twee'), step('twee'), step('twee'))).toEqual(['twee: dubbel']);
  });

  it('says what to do, for every fault', () => {
    const faults = stepFaults(
      stepPathSchema.parse({ titel: 'proef', stappen: [step('een', 'weg'), step('twee')] }),
    );
    expect(faults.length).toBeGreaterThan(1);
    for (const { message, hint } of faults) expect(message.length * hint.length).toBeGreaterThan(0);
  });

  it('never passes a route in which a reader can get stuck', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const anyStep = (id: string) =>
      fc.subarray([...ids, 'weg'], { maxLength: 3 }).map((naar) => step(id, ...naar));
    fc.assert(
      fc.property(fc.tuple(...ids.map(anyStep)), (stappen) => {
        const path = stepPathSchema.parse({ titel: 'proef', stappen });
        if (stepFaults(path).length > 0) return;
        const byId = new Map(path.stappen.map((step) => [step.id, step]));
        // Walks from the first step, always to the target that is nearest to an end: arrives within as many steps.
        const distance = (step: Step, left: number): boolean =>
          step.klaar !== undefined ||
          (left > 0 &&
            targetsOf(step).some((id) => {
              const next = byId.get(id);
              return next !== undefined && distance(next, left - 1);
            }));
        for (const step of path.stappen) expect(distance(step, ids.length)).toBe(true);
      }),
    );
  });
});
