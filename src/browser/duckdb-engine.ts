import { isPacked, url } from 'virtual:duckdb-engine';

/**
 * DuckDB's WebAssembly under an address that its worker can fetch. Release it when the engine runs.
 *
 * @throws TypeError without a network, and when the file is not there or damaged
 */
export async function engineAddress(): Promise<{ address: string; release(): void }> {
  if (!isPacked) return { address: new URL(url, location.href).href, release: () => undefined };
  const answer = await fetch(url);
  if (!answer.ok || answer.body === null) throw new TypeError(`the engine is not there: ${answer.status}`);
  const unpacked = new Response(answer.body.pipeThrough(new DecompressionStream('gzip')));
  // Named for what it is: only then may it be compiled while it is read.
  const address = URL.createObjectURL(new Blob([await unpacked.arrayBuffer()], { type: 'application/wasm' }));
  return { address, release: () => URL.revokeObjectURL(address) };
}
