import { Problem } from '../domain/problem.ts';

/**
 * The bytes of a request, of which never more than the limit are held, whatever its length header says or leaves out.
 *
 * @throws `collector/body-too-large`, `collector/malformed` when the connection breaks
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new Problem('collector/body-too-large', { limit });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
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
