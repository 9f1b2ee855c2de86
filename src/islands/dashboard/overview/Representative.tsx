import { responseRows } from '../../../analysis/response.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { representativeness } from '../../../statistics/response/response.ts';
import { representativeText } from '../../../text/overview-view.ts';

/** Under this share of a group nothing is concluded about it (handbook, statistics row 2). */
const fewest = 0.6;
/** From here on the response differs so much between groups that the school's mean leans on some of them. */
const uneven = 0.15;

/** Whether the figures can stand for the whole school, in words. */
export function Representative({ cube }: { cube: Released<Cube> }) {
  const rows = responseRows(cube);
  const result = derive(rows, (all) => representativeness([...all]));
  if ('refused' in result) return null;
  const low = rows.filter(({ n, enrolled }) => n < fewest * enrolled).map(({ label }) => label);
  return (
    <p className="figure-note">
      {result.cautions.includes('not-representative') && (
        <strong>{representativeText.notRepresentative} </strong>
      )}
      {result.cv > uneven ? representativeText.uneven : representativeText.even}{' '}
      {low.length > 0 && representativeText.tooLow(low)}
    </p>
  );
}
