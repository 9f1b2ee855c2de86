/** A value as SQL text. Quotes are doubled; DuckDB reads a backslash as itself. */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return `'${value.replaceAll('\0', '').replaceAll("'", "''")}'`;
  if (!Number.isFinite(value)) throw new RangeError('alleen getallen gaan de tabellen in');
  return String(value);
}

const rowsPerStatement = 1000;

/** INSERT statements for these rows. None without rows: an insert of nothing is fatal in DuckDB-WASM (issue 1262). */
export function insertStatements(
  table: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string[] {
  const statements: string[] = [];
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const values = rows.slice(at, at + rowsPerStatement).map((row) => `(${row.map(literal).join(', ')})`);
    statements.push(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
  }
  return statements;
}
