import type { Construct } from '../../domain/item.ts';
import type { Released } from '../../domain/released.ts';
import type { Role } from '../../domain/respondent.ts';
import { deriveAsync } from '../../disclosure/derive.ts';
import type { Database } from '../database.ts';
import type { ItemRow } from '../rows.ts';
import { literal } from '../sql.ts';

export interface ItemFilter {
  survey: string;
  /** Only needed when several roles filled in under one survey name. */
  role?: Role;
  /** An atom's id, or several that are added up, such as those of a bouw; left out for the whole school. */
  atom?: string | readonly string[];
}

/** One answer to one question; `antwoord` and `label` are null for "niet beantwoord". */
interface Line {
  rol: Role;
  vraag: string;
  tekst: string;
  construct: Construct;
  omgekeerd: boolean;
  paragraaf: string;
  niveau: 'atom' | 'school';
  antwoord: number | null;
  label: string | null;
  aantal: number;
}

/** The SQL of `queryItems`, for who wants to start from it. */
export function itemsSql(filter: ItemFilter): string {
  const { survey, role, atom } = filter;
  const conditions = [`c.survey = ${literal(survey)}`];
  if (role !== undefined) conditions.push(`c.rol = ${literal(role)}`);
  if (atom !== undefined) {
    const atoms = typeof atom === 'string' ? [atom] : atom;
    conditions.push(`c.atoom IN (${[...atoms, ''].map(literal).join(', ')})`);
  }
  return `SELECT v.rol, v.vraag, v.tekst, v.construct, v.omgekeerd, v.paragraaf, v.niveau, c.antwoord, a.label,
      sum(c.aantal)::INTEGER AS aantal
    FROM ${atom === undefined ? 'schoolcel' : 'cel'} c
    JOIN vraag v ON v.survey = c.survey AND v.rol = c.rol AND v.vraag = c.vraag
    LEFT JOIN antwoord a
      ON a.survey = c.survey AND a.rol = c.rol AND a.vraag = c.vraag AND a.antwoord = c.antwoord
    WHERE ${conditions.join(' AND ')}
    GROUP BY v.rol, v.vraag, v.tekst, v.construct, v.omgekeerd, v.paragraaf, v.niveau, c.antwoord, a.label,
      v.volgorde, a.volgorde
    ORDER BY v.rol, v.volgorde, a.volgorde NULLS LAST`;
}

function toItemRow(lines: readonly Line[], first: Line): ItemRow {
  const given = lines.flatMap(({ antwoord: value, label, aantal }) =>
    value === null || label === null ? [] : [{ value, label, aantal }],
  );
  return {
    question: first.vraag,
    text: first.tekst,
    construct: first.construct,
    reverse: first.omgekeerd,
    section: first.paragraaf,
    level: first.niveau,
    answers: given.map(({ value, label }) => ({ value, label })),
    counts: given.map((line) => line.aantal),
    missing: lines.find((line) => line.antwoord === null)?.aantal ?? 0,
    valid: given.reduce((sum, line) => sum + line.aantal, 0),
  };
}

/** What `itemRows` gives, asked of the database. Nothing matches: no rows. */
export function queryItems(db: Released<Database>, filter: ItemFilter): Promise<Released<ItemRow[]>> {
  return deriveAsync(db, async (released) => {
    const lines = await released.query<Line>(itemsSql(filter));
    const questions = Map.groupBy(lines, (line) => `${line.rol} ${line.vraag}`);
    return [...questions.values()].flatMap((own) => (own[0] === undefined ? [] : [toItemRow(own, own[0])]));
  });
}
