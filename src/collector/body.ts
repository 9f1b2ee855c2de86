import { Problem } from '../domain/problem.ts';

/**
 * The bytes of a request, of which never more than the limit are held, whatever its length header says or leaves out.
 *
 * @throws `collector/body-too-large`, `collector/malformed` when the connection breaks
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new Problem('collector/body-too-large', { limit });
  const announced = request.headers.get('content-length');
  if (Number(announced ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // Node reads no more than was announced. In one piece it is faster than as a stream.
    if (announced !== null) {
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.length > limit) throw tooLarge();
      return bytes;
    }
    if (request.body === null) return new Uint8Array();
    for await (const chunk of request.body) {
      length += chunk.length;
      if (length > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('collector/malformed', {}, { cause });
  }
  return Buffer.concat(chunks);
}
