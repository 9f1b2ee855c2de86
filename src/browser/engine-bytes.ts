/** What gzip begins with. WebAssembly begins with a zero and its name. */
const gzipStart = 0x1f;
const wasmStart = [0x00, 0x61, 0x73, 0x6d];

/** The same bytes, with the first of them looked at. */
async function peek(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const { value } = await reader.read();
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      if (value !== undefined) controller.enqueue(new Uint8Array(value));
    },
    async pull(controller) {
      const next = await reader.read();
      if (next.done) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { first: value?.[0], whole };
}

/**
 * The WebAssembly in a host's answer: gzipped, as it lies there, or already unpacked, because the host took the file for
 * one that it had pressed itself. It is unpacked while it comes in.
 *
 * @throws TypeError for a page that came instead of it, for a part of the file and for one that is damaged
 */
export async function engineBytes(answer: Response): Promise<ArrayBuffer> {
  if (answer.status !== 200 || answer.body === null)
    throw new TypeError(`the engine is not there: ${answer.status}`);
  const { first, whole } = await peek(answer.body);
  const stream = first === gzipStart ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
  const bytes = await new Response(stream).arrayBuffer();
  const start = new Uint8Array(bytes, 0, Math.min(wasmStart.length, bytes.byteLength));
  if (!wasmStart.every((byte, at) => start[at] === byte)) throw new TypeError('this is not the engine');
  return bytes;
}

/**
 * The WebAssembly that lies here. What the browser kept may be half a file or a page about a fault: what cannot be used is
 * asked of the host itself, once.
 *
 * @throws TypeError
 */
export function fetchEngine(url: string): Promise<ArrayBuffer> {
  return fetch(url)
    .then(engineBytes)
    .catch(async () => engineBytes(await fetch(url, { cache: 'reload' })));
}
