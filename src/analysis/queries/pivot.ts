import type { Released } from '../../domain/released.ts';
import { deriveAsync } from '../../disclosure/derive.ts';
import type { Database } from '../database.ts';
import { isPerGroup, type Dimension, type PivotCell, type PivotSpec } from '../pivot.ts';
import { literal } from '../sql.ts';

const columnOf: Readonly<Record<Dimension, string>> = {
  vraag: 'c.vraag',
  antwoord: 'w.label',
  groep: 'a.naam',
  bouw: 'a.bouw',
  onderwerp: 'v.construct',
  schooljaar: 'c.schooljaar',
  rol: 'c.rol',
};

/** The SQL of `queryPivot`, for who wants to start from it. */
export function pivotSql(spec: PivotSpec): string {
  const perGroup = isPerGroup(spec);
  const filters = [
    spec.survey === undefined ? '' : `c.survey = ${literal(spec.survey)}`,
    spec.role === undefined ? '' : `c.rol = ${literal(spec.role)}`,
    spec.construct === undefined ? '' : `v.construct = ${literal(spec.construct)}`,
    spec.group === undefined ? '' : `a.naam = ${literal(spec.group)}`,
  ].filter((filter) => filter !== '');
  const atoms = perGroup
    ? '\n  JOIN atoom a ON a.survey = c.survey AND a.rol = c.rol AND a.atoom = c.atoom'
    : '';
  const where = filters.length === 0 ? '' : `\nWHERE ${filters.join(' AND ')}`;
  return `SELECT ${columnOf[spec.rows]} AS rij, ${columnOf[spec.columns]} AS kolom, sum(c.aantal)::INTEGER AS aantal
FROM ${perGroup ? 'cel' : 'schoolcel'} c
  JOIN vraag v ON v.survey = c.survey AND v.rol = c.rol AND v.vraag = c.vraag${atoms}
  LEFT JOIN antwoord w ON w.survey = c.survey AND w.rol = c.rol AND w.vraag = c.vraag AND w.antwoord = c.antwoord${where}
GROUP BY rij, kolom
ORDER BY min(v.volgorde), min(w.volgorde) NULLS LAST`;
}

/** What `pivot` gives, asked of the database; in no promised order. */
export function queryPivot(db: Released<Database>, spec: PivotSpec): Promise<Released<PivotCell[]>> {
  return deriveAsync(db, async (released) => {
    const lines = await released.query<{ rij: string | null; kolom: string | null; aantal: number }>(
      pivotSql(spec),
    );
    return lines.map(({ rij, kolom, aantal }) => ({ row: rij, column: kolom, count: aantal }));
  });
}
