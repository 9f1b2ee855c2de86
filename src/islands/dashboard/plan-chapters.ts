/** A chapter of the plan as the dashboard knows it: where it stands, and which sections it carries. */
export interface PlanChapter {
  href: string;
  title: string;
  sections: readonly string[];
}

/** The chapters that carry one of these sections: of each section the chapter that names it first. */
export function chaptersOf(plan: readonly PlanChapter[], sections: readonly string[]): PlanChapter[] {
  const rank = ({ sections: own }: PlanChapter, section: string) => own.indexOf(section);
  const found = sections.flatMap((section) => {
    const carrying = plan.filter((chapter) => rank(chapter, section) >= 0);
    return carrying.toSorted((a, b) => rank(a, section) - rank(b, section)).slice(0, 1);
  });
  return [...new Set(found)];
}
