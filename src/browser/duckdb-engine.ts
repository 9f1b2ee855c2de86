import { isPacked, url } from 'virtual:duckdb-engine';
import { fetchEngine } from './engine-bytes.ts';

/**
 * DuckDB's WebAssembly under an address that its worker can fetch. Release it when the engine runs.
 *
 * @throws TypeError without a network, and when the file is not there or damaged
 */
export async function engineAddress(): Promise<{ address: string; release(): void }> {
  if (!isPacked) return { address: new URL(url, location.href).href, release: () => undefined };
  // Named for what it is: only then may it be compiled while it is read.
  const address = URL.createObjectURL(new Blob([await fetchEngine(url)], { type: 'application/wasm' }));
  return { address, release: () => URL.revokeObjectURL(address) };
}
