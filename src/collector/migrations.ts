/**
 * The tables, as numbered steps: number n brings `user_version` from n - 1 to n. A released step is never changed.
 *
 * There is no column for a time, an order or a sender. `WITHOUT ROWID` matters: SQLite's row number would be the order
 * of arrival. So does the absence of an index on `spent`: its pages would show in which order codes were spent.
 */
export const migrations: readonly string[] = [
  `CREATE TABLE survey (
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
];
