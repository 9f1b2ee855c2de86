import { firstDayOf, validityOf } from '../plan/validity.ts';
import { site } from '../text/site.ts';
import { onceABuild } from './once-a-build.ts';
import { getSchool } from './school.ts';

const written = (day: Date) => day.toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** That the plan's year is over, or has not begun; the day of the build counts. Undefined while the plan holds. */
export const getPlanNote = onceABuild(async (): Promise<string | undefined> => {
  const { plan } = await getSchool();
  const notes = {
    ended: site.planEnded(plan.schooljaar, written(plan.geldigTot)),
    'not-yet': site.planNotYet(plan.schooljaar, written(firstDayOf(plan.schooljaar))),
    valid: undefined,
  };
  return notes[validityOf(plan, new Date())];
});
