/** What the dashboard knows of the school's plan; the page carries it as data, so that a copy without network has it too. */
export interface PlanParts {
  school: string;
  /** The approved instrument of the yearly monitor, where the school named it. */
  instrument?: string | undefined;
  /** Where children can call; for the poster. */
  childLine?: { label: string; telefoon: string } | undefined;
  roles: { rol: string; label: string }[];
  chapters: {
    id: string;
    titel: string;
    /** Sections of the plan that the chapter carries; questions name them. */
    bron: string[];
    headings: { slug: string; text: string }[];
  }[];
}

/** Id of the data block in `pages/dashboard.astro`. */
export const planPartsId = 'plan-delen';

/** The plan of this site; an empty one where the page does not carry it. */
export function readPlanParts(): PlanParts {
  const text = document.getElementById(planPartsId)?.textContent ?? '';
  return text === '' ? { school: '', roles: [], chapters: [] } : (JSON.parse(text) as PlanParts);
}

/** The chapter that a question's section is in: the one that names it first. */
export function chapterOf({ chapters }: PlanParts, section: string | undefined): string {
  if (section === undefined) return '';
  const carrying = chapters.filter(({ bron }) => bron.includes(section));
  return carrying.toSorted((a, b) => a.bron.indexOf(section) - b.bron.indexOf(section))[0]?.id ?? '';
}

/** A measure's place in words. */
export function partLabel({ chapters }: PlanParts, deel: string): string {
  const [id, slug] = deel.split('#');
  const chapter = chapters.find((other) => other.id === id);
  const heading = chapter?.headings.find((other) => other.slug === slug);
  if (chapter === undefined) return deel;
  return heading === undefined ? chapter.titel : `${chapter.titel}: ${heading.text}`;
}
