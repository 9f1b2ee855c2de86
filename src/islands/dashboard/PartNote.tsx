import type { SchoolPart } from '../../analysis/school-parts.ts';
import { schoolPartsText } from '../../text/school-parts.ts';

/** How many of the chosen part took part and what its figures are made of, or why it has none. */
export function PartNote({ part }: { part: SchoolPart | undefined }) {
  return (
    <p role="status" className="small part-note">
      {part === undefined ? '' : wordsFor(part)}
    </p>
  );
}

function wordsFor({ kind, label, groups, n, enrolled, mixedWith }: SchoolPart): string {
  if (mixedWith.length > 0) return schoolPartsText.mixed(label, mixedWith);
  const tookPart = schoolPartsText.tookPart(schoolPartsText.option(label), n, enrolled);
  return kind === 'bouw' && groups.length > 1 ? `${tookPart} ${schoolPartsText.bouwIsSum(groups)}` : tookPart;
}
