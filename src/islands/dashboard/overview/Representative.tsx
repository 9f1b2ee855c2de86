import { responseRows } from '../../../analysis/response.ts';
import { isLow } from '../../../charts/response-words.ts';
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
  const isPartial = result.cautions.includes('not-representative');
  // "About even" would contradict the sentence above, which names a group where few took part.
  const words = [
    ...(result.cv > uneven ? [representativeText.uneven] : []),
    ...(result.cv <= uneven && !rows.some(isLow) ? [representativeText.even] : []),
    ...(low.length > 0 ? [representativeText.tooLow(low)] : []),
  ].join(' ');
  if (!isPartial && words === '') return null;
  return (
    <p className="figure-note">
      {isPartial && <strong>{representativeText.notRepresentative} </strong>}
      {words}
    </p>
  );
}
