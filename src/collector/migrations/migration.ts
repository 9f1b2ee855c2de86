/** One step of the tables, in the words of each engine. */
export interface Migration {
  sqlite: string;
  postgres: string;
}
