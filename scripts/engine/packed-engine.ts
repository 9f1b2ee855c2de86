import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const name = 'virtual:duckdb-engine';
const engine = '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';

/**
 * Gives the page DuckDB's WebAssembly as one gzipped file of 8 MB: as it is, it has 34 MB, and many hosts refuse a file
 * above 25 MiB or send it as it is. Its name says nothing of gzip, or a host would undo it on the way. `npm run dev` has
 * the file itself.
 */
export function packedEngine(): Plugin {
  /** In a build only. Begun before the pages are: on a thread of its own it costs them nothing. */
  let packed: Promise<Buffer> | undefined;
  return {
    name: 'packed-engine',
    configResolved({ command }) {
      if (command !== 'build') return;
      packed ??= promisify(gzip)(readFileSync(createRequire(import.meta.url).resolve(engine)));
    },
    resolveId: {
      filter: { id: /^virtual:duckdb-engine$/ },
      handler: () => `\0${name}`,
    },
    load: {
      filter: { id: /^\0virtual:duckdb-engine$/ },
      async handler() {
        if (packed === undefined)
          return `export { default as url } from '${engine}?url'; export const isPacked = false;`;
        const file = this.emitFile({ type: 'asset', name: 'duckdb-eh.bin', source: await packed });
        return `export const url = import.meta.ROLLUP_FILE_URL_${file}; export const isPacked = true;`;
      },
    },
  };
}
