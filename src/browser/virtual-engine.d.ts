/** Made by `scripts/engine/packed-engine.ts`. */
declare module 'virtual:duckdb-engine' {
  /** Where DuckDB's WebAssembly lies on this site. */
  export const url: string;
  /** Whether it is gzipped. */
  export const isPacked: boolean;
}
