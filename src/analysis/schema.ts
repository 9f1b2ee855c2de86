/**
 * The tables of the dashboard's database. Dutch names: the directie may write SQL of its own. What is of a group and what
 * is of the school stand apart, so that a sum never counts anybody twice; both are rounded, neither is exact.
 * `antwoord` is NULL for "niet beantwoord".
 */
export const tables: readonly string[] = [
  `CREATE TABLE atoom (schooljaar TEXT, survey TEXT, rol TEXT, atoom TEXT, volgorde INTEGER, naam TEXT, bouw TEXT,
     deelnemers INTEGER, uitgenodigd INTEGER)`,
  `CREATE TABLE vraag (schooljaar TEXT, survey TEXT, rol TEXT, vraag TEXT, volgorde INTEGER, tekst TEXT,
     construct TEXT, omgekeerd BOOLEAN, paragraaf TEXT, niveau TEXT)`,
  `CREATE TABLE antwoord (survey TEXT, rol TEXT, vraag TEXT, antwoord INTEGER, volgorde INTEGER, label TEXT)`,
  `CREATE TABLE cel (schooljaar TEXT, survey TEXT, rol TEXT, atoom TEXT, vraag TEXT, antwoord INTEGER,
     aantal INTEGER)`,
  `CREATE TABLE schoolcel (schooljaar TEXT, survey TEXT, rol TEXT, vraag TEXT, antwoord INTEGER, aantal INTEGER)`,
  `CREATE TABLE onderwerp (schooljaar TEXT, survey TEXT, rol TEXT, construct TEXT, volgorde INTEGER, grens DOUBLE,
     alfa DOUBLE)`,
  `CREATE TABLE laag (schooljaar TEXT, survey TEXT, rol TEXT, atoom TEXT, construct TEXT, score TEXT,
     aantal INTEGER)`,
  `CREATE TABLE schoollaag (schooljaar TEXT, survey TEXT, rol TEXT, construct TEXT, score TEXT, aantal INTEGER)`,
  `CREATE TABLE melding (schooljaar TEXT, survey TEXT, rol TEXT, construct TEXT, gegeven BOOLEAN)`,
];

/** `score` in the order of the columns of a low-score table. */
export const scoreNames = ['laag', 'niet laag', 'geen score'] as const;

/** Nothing from outside, and no way back (handbook, duckdb part 1). */
export const lockDown: readonly string[] = [
  'SET autoinstall_known_extensions=false',
  'SET autoload_known_extensions=false',
  'SET enable_external_access=false',
  'SET lock_configuration=true',
];
