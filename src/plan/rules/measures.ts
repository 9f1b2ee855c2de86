import type { Finding, FindingDetails } from '../../domain/issue.ts';
import { isInYear, placeOf } from '../../domain/measure.ts';
import { dateExists } from '../../domain/schooljaar.ts';
import { asList, asText, field } from '../sources/loose.ts';
import type { Sources } from '../sources/sources.ts';
import type { Path, YamlFile } from '../sources/yaml-file.ts';
import { anchorOf } from './links.ts';

/** `pesten` for `content/plan/05-pesten.mdx`, with the anchors of its headings. */
function chaptersOf({ documents }: Sources): Map<string, string[]> {
  return new Map(
    documents.flatMap(({ file, blocks }) => {
      const name = /^content\/plan\/(?:\d+-)?([^/]+)\.mdx$/.exec(file)?.[1];
      const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => anchorOf(text));
      return name === undefined ? [] : [[name, headings] as const];
    }),
  );
}

type Report = (path: Path, details: Omit<FindingDetails['maatregel'], 'maatregel'>) => void;

function checkPlace(deel: string, chapters: ReadonlyMap<string, string[]>, path: Path, report: Report): void {
  const { chapter, heading } = placeOf(deel);
  const headings = chapters.get(chapter);
  if (headings === undefined) {
    report(path, { fault: 'chapter', gegeven: chapter, bekend: [...chapters.keys()].join(', ') });
  } else if (heading !== undefined && !headings.includes(encodeURI(heading)) && !headings.includes(heading)) {
    report(path, { fault: 'heading', gegeven: heading, bekend: headings.join(', ') });
  }
}

function checkDays(entry: unknown, schooljaar: string, sources: Sources, at: Path, report: Report): void {
  const uiterlijk = asText(field(entry, 'uiterlijk'));
  const stand = asText(field(entry, 'stand'));
  if (stand === 'gelukt' && asText(field(entry, 'gedaan')) === undefined)
    report([...at, 'stand'], { fault: 'done-undated', gegeven: '', bekend: '' });
  if (uiterlijk === undefined || !dateExists(uiterlijk)) return;
  const path = [...at, 'uiterlijk'];
  if (!isInYear(uiterlijk, schooljaar))
    report(path, { fault: 'outside', gegeven: uiterlijk, bekend: schooljaar });
  else if (stand !== 'gelukt' && uiterlijk < sources.today)
    report(path, { fault: 'late', gegeven: uiterlijk, bekend: '' });
}

function fileFindings(yaml: YamlFile, sources: Sources): Finding[] {
  const { file, data, lineOf } = yaml;
  const schooljaar = asText(field(data, 'schooljaar')) ?? '';
  const chapters = chaptersOf(sources);
  const known = sources.roles.map(({ rol }) => rol);
  const found: Finding[] = [];
  const reporter =
    (maatregel: string): Report =>
    (path, details) =>
      found.push({
        rule: 'maatregel',
        ...(details.fault === 'late' ? { severity: 'warning' as const } : {}),
        file,
        line: lineOf(path),
        details: { ...details, maatregel },
      });
  if (schooljaar !== '' && !file.endsWith(`/${schooljaar}.yaml`))
    reporter('')(['schooljaar'], { fault: 'file-name', gegeven: schooljaar, bekend: '' });
  const seen = new Set<string>();
  asList(field(data, 'maatregelen')).forEach((entry, i) => {
    const at: Path = ['maatregelen', i];
    const report = reporter(asText(field(entry, 'maatregel')) ?? `maatregel ${i + 1}`);
    const [id, rol, deel] = ['id', 'eigenaar', 'deel'].map((name) => asText(field(entry, name)));
    if (id !== undefined && seen.has(id)) report([...at, 'id'], { fault: 'twice', gegeven: id, bekend: '' });
    if (id !== undefined) seen.add(id);
    if (rol !== undefined && !known.includes(rol))
      report([...at, 'eigenaar'], { fault: 'role', gegeven: rol, bekend: known.join(', ') });
    if (deel !== undefined) checkPlace(deel, chapters, [...at, 'deel'], report);
    checkDays(entry, schooljaar, sources, at, report);
  });
  return found;
}

/**
 * Measures with an owner or a place in the plan that does not exist, a day outside their schooljaar, done without a day,
 * or too late (a warning: the plan itself is not wrong). What is left out is the rule `veld`.
 */
export function measuresHold(sources: Sources): Finding[] {
  return sources.yaml
    .filter(({ file, faults }) => /^content\/maatregelen\/[^/]+\.ya?ml$/.test(file) && faults.length === 0)
    .flatMap((yaml) => fileFindings(yaml, sources));
}
