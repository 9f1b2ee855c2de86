import type { Step, StepPath } from '../domain/steps.ts';

/** Something that would strand a parent on the way. */
export interface StepFault {
  /** Id of the step. */
  step: string;
  rule: 'dubbel' | 'onbekend' | 'onbereikbaar' | 'doodlopend' | 'geen-antwoord' | 'geen-einde';
  message: string;
  hint: string;
}

/** Ids of the steps that may follow, "if nobody answers" included. */
export const targetsOf = ({ volgende, geenAntwoord }: Step): string[] => [
  ...volgende.map(({ naar }) => naar),
  ...(geenAntwoord === undefined ? [] : [geenAntwoord.naar]),
];

/** All steps that can be reached from `begin` along `next`, itself included. */
function reach(begin: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const found = new Set(begin);
  for (const id of found) for (const target of next(id)) found.add(target);
  return found;
}

/** What is wrong with one step on its own. */
function ownFaults(step: Step, known: ReadonlySet<string>): StepFault[] {
  const { id, klaar, volgende, geenAntwoord } = step;
  const unknown = targetsOf(step)
    .filter((target) => !known.has(target))
    .map((target): StepFault => ({
      step: id,
      rule: 'onbekend',
      message: `stap "${id}" gaat naar "${target}", en die stap is er niet`,
      hint: 'Verbeter het woord achter naar:.',
    }));
  const faults: StepFault[] = [...unknown];
  if (klaar === undefined && volgende.length === 0) {
    faults.push({
      step: id,
      rule: 'doodlopend',
      message: `na stap "${id}" komt niets`,
      hint: 'Schrijf volgende: met een stap, of klaar: met een zin.',
    });
  }
  if (klaar === undefined && geenAntwoord === undefined) {
    faults.push({
      step: id,
      rule: 'geen-antwoord',
      message: `stap "${id}" zegt niet wat u doet als niemand antwoordt`,
      hint: 'Schrijf geenAntwoord: met een zin en een stap.',
    });
  }
  return faults;
}

/**
 * Every fault of a route, all at once: an id twice, a next step that is not there, a step that cannot be reached, a
 * step without a next one, without "if nobody answers", or from which no end can be reached (a circle).
 */
export function stepFaults({ stappen }: StepPath): StepFault[] {
  const ids = stappen.map(({ id }) => id);
  const known = new Set(ids);
  const from = (id: string) => stappen.filter((step) => step.id === id).flatMap(targetsOf);
  const into = (id: string) => stappen.filter((step) => targetsOf(step).includes(id)).map(({ id }) => id);
  const reached = reach(ids.slice(0, 1), from);
  const ends = stappen.filter(({ klaar }) => klaar !== undefined).map(({ id }) => id);
  const ending = reach(ends, into);

  return stappen.flatMap((step, i) => {
    const { id } = step;
    const faults = ownFaults(step, known);
    if (ids.indexOf(id) !== i) {
      faults.push({
        step: id,
        rule: 'dubbel',
        message: `stap "${id}" staat er twee keer in`,
        hint: 'Geef elke stap een eigen id.',
      });
    }
    if (!reached.has(id)) {
      faults.push({
        step: id,
        rule: 'onbereikbaar',
        message: `geen stap leidt naar "${id}"`,
        hint: `Noem "${id}" achter naar: bij een andere stap.`,
      });
    }
    if (!ending.has(id)) {
      faults.push({
        step: id,
        rule: 'geen-einde',
        message: `vanaf "${id}" komt u nooit bij een einde`,
        hint: 'Zorg dat een van de stappen daarna klaar: heeft.',
      });
    }
    return faults;
  });
}
