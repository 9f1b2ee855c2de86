import { seededRandom } from '../../unit/disclosure/sample.ts';

export interface Scenario {
  /** Dutch. */
  name: string;
  schools: number;
  /** Per school. */
  pupils: number;
  /** In which all of them press send. */
  minutes: number;
}

export const scenarios = {
  school: { name: '500 leerlingen in 10 minuten', schools: 1, pupils: 500, minutes: 10 },
  ochtend: { name: '30 scholen op één ochtend van 3,5 uur', schools: 30, pupils: 230, minutes: 210 },
} as const satisfies Record<string, Scenario>;

/** A pupil who presses send. */
export interface Arrival {
  school: number;
  /** Of the school's pupils, which one. */
  pupil: number;
  /** Milliseconds since the beginning. */
  at: number;
}

const classSize = 25;

/** How long it takes from the first of a class to the last. */
const classMinutes = 5;

/**
 * Pupils as they come: in classes, each within a few minutes, the classes anywhere in the time. The same for every engine.
 *
 * @param factor how many times faster than life: everything comes so much closer together
 */
export function arrivalsOf({ schools, pupils, minutes }: Scenario, factor: number): Arrival[] {
  const random = seededRandom(schools + pupils);
  const spread = Math.min(classMinutes, minutes);
  const minute = 60_000 / factor;
  const arrivals: Arrival[] = [];
  for (let school = 0; school < schools; school += 1) {
    let begin = 0;
    for (let pupil = 0; pupil < pupils; pupil += 1) {
      if (pupil % classSize === 0) begin = random() * (minutes - spread);
      arrivals.push({ school, pupil, at: (begin + random() * spread) * minute });
    }
  }
  return arrivals.toSorted((one, other) => one.at - other.at);
}
