/** Text, names and comments as DuckDB reads them. In one go: a quote in a comment begins nothing, nor a dash in a text. */
const parts = new RegExp(
  [
    String.raw`--[^\r\n]*`,
    String.raw`/\*`,
    String.raw`(?<![\w$])e'(?:[^'\\]|\\[\s\S]|'')*'`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<![\w$])\$(?<tag>[a-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?\$\k<tag>\$`,
  ].join('|'),
  'giy',
);

/** Where the comment that begins here ends; comments may stand in comments. */
function endOfComment(sql: string, from: number): number {
  let depth = 1;
  const marks = /\/\*|\*\//g;
  marks.lastIndex = from + 2;
  while (depth > 0) {
    const mark = marks.exec(sql);
    if (mark === null) return sql.length;
    depth += mark[0] === '/*' ? 1 : -1;
  }
  return marks.lastIndex;
}

const blank = (part: string, sign: string) => sign.padEnd(part.length);

/** SQL to look at, as long as it was: each text is `''`, each name in quotes an x, each comment spaces. */
function bareSql(sql: string): string {
  let bare = '';
  while (bare.length < sql.length) {
    parts.lastIndex = bare.length;
    const found = parts.exec(sql)?.[0];
    const part = found === '/*' ? sql.slice(bare.length, endOfComment(sql, bare.length)) : found;
    if (part === undefined) bare += sql.charAt(bare.length);
    else if (part.startsWith('--') || found === '/*') bare += blank(part, ' ');
    else bare += blank(part, part.startsWith('"') ? ' x' : "''");
  }
  return bare;
}

const mayBegin = /^\s*(select|with|from|describe|show|summarize|pivot|unpivot|values|\()/i;
const writes =
  /\b(insert|update|delete|drop|create|alter|copy|attach|detach|install|load|pragma|set|call|export|import|truncate)\s/i;

/** Somebody's own SQL without the semicolon at its end, and the same to look at. */
function oneQuestion(sql: string) {
  const bare = bareSql(sql);
  const end = /;\s*$/.exec(bare)?.index ?? sql.length;
  return { text: sql.slice(0, end), bare: bare.slice(0, end) };
}

/** What is wrong with the shape of somebody's own SQL: only one question, and only one that reads. */
export function shapeFault(sql: string): 'empty' | 'several' | 'not-a-question' | undefined {
  const { bare } = oneQuestion(sql);
  if (bare.trim() === '') return 'empty';
  if (bare.includes(';')) return 'several';
  return mayBegin.test(bare) && !writes.test(bare) ? undefined : 'not-a-question';
}

/** What may stand between brackets; the other kinds have small answers. */
const fitsInBrackets = /^\s*(select|with|from|values|\()/i;

/**
 * This question, that has no fault of shape, with so many rows at most. Between brackets nothing but a question can stand,
 * whatever the look at its shape missed.
 */
export function limitedTo(most: number, sql: string): string {
  const { text, bare } = oneQuestion(sql);
  return fitsInBrackets.test(bare) ? `SELECT * FROM (${text}\n) LIMIT ${most}` : text;
}
