import type { Migration } from './migration.ts';

/**
 * Surveys, codes, both kinds of sealed parts, and the proof of the pepper.
 *
 * SQLite: `WITHOUT ROWID` matters, a row number would be the order of arrival. So does the absence of an index on
 * `spent`: its pages would show in which order codes were spent.
 *
 * PostgreSQL: sealed bytes do not compress, and a part stays in its row when it fits: a value that is moved out gets a
 * rising number. No statistics: they would keep samples of what is deleted. Parts are held by their code, which is held
 * by its survey; a foreign key of their own would cost a lock per part.
 */
export const step: Migration = {
  sqlite: `
   CREATE TABLE survey (
     id TEXT PRIMARY KEY,
     version TEXT NOT NULL,
     opens TEXT NOT NULL,
     closes TEXT NOT NULL,
     demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
     closed_length INTEGER NOT NULL,
     open_length INTEGER NOT NULL,
     batches BLOB
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE code (
     survey TEXT NOT NULL REFERENCES survey (id),
     hash BLOB NOT NULL,
     batch TEXT NOT NULL,
     spent INTEGER NOT NULL CHECK (spent IN (0, 1)),
     PRIMARY KEY (survey, hash)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE closed (
     survey TEXT NOT NULL REFERENCES survey (id),
     id BLOB NOT NULL,
     batch TEXT NOT NULL,
     body BLOB NOT NULL,
     PRIMARY KEY (survey, id)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE open (
     survey TEXT NOT NULL REFERENCES survey (id),
     id BLOB NOT NULL,
     body BLOB NOT NULL,
     PRIMARY KEY (survey, id)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE pepper (
     proof BLOB PRIMARY KEY
   ) STRICT, WITHOUT ROWID;`,
  postgres: `
   CREATE TABLE survey (
     id text PRIMARY KEY,
     version text NOT NULL,
     opens text NOT NULL,
     closes text NOT NULL,
     demo boolean NOT NULL,
     closed_length integer NOT NULL,
     open_length integer NOT NULL,
     batches bytea
   );
   CREATE TABLE code (
     survey text NOT NULL REFERENCES survey (id),
     hash bytea NOT NULL,
     batch text NOT NULL,
     spent boolean NOT NULL,
     PRIMARY KEY (survey, hash)
   );
   CREATE TABLE closed (
     survey text NOT NULL,
     id bytea NOT NULL,
     batch text NOT NULL,
     body bytea NOT NULL,
     PRIMARY KEY (survey, id)
   ) WITH (toast_tuple_target = 8160);
   CREATE TABLE open (
     survey text NOT NULL,
     id bytea NOT NULL,
     body bytea NOT NULL,
     PRIMARY KEY (survey, id)
   ) WITH (toast_tuple_target = 8160);
   ALTER TABLE closed ALTER COLUMN body SET STORAGE EXTERNAL, ALTER COLUMN body SET STATISTICS 0;
   ALTER TABLE open ALTER COLUMN body SET STORAGE EXTERNAL, ALTER COLUMN body SET STATISTICS 0;
   CREATE TABLE pepper (
     proof bytea PRIMARY KEY
   );`,
};
