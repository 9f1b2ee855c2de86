/**
 * Test vectors in the manner of CCTV's for age (c2sp.org/CCTV/age): a head of `name: value` lines, an empty line, then the
 * file. Ours are about what a school meets, and name the kind of failure.
 */
export interface Vector {
  /** What the file is: an envelope of one answer, an inbox, an archive, or a key. */
  kind: 'envelope' | 'inbox' | 'archive' | 'key';
  /** `success`, or the kind of failure: a rejection of `open-inbox.ts`, or the code of a `Problem`. */
  expect: string;
  /** What Debian's `age -d` makes of it with the same key; absent where it has no say. */
  age?: 'success' | 'failure';
  comment: string;
  identity?: string;
  passphrase?: string;
  /** For an inbox: how many answers count, and how many parts were doubled. */
  accepted?: string;
  rejected?: string;
  /** `base64` for bytes; otherwise the body is the file itself. */
  encoding?: 'base64';
}

export function formatVector(head: Vector, body: Uint8Array): string {
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${String(value)}`);
  const text =
    head.encoding === 'base64'
      ? (
          Buffer.from(body)
            .toString('base64')
            .match(/.{1,76}/g) ?? []
        ).join('\n')
      : Buffer.from(body).toString();
  return `${lines.join('\n')}\n\n${text}`;
}

/** @throws when a line of the head is not understood */
export function parseVector(text: string): { head: Vector; body: Uint8Array<ArrayBuffer> } {
  const end = text.indexOf('\n\n');
  const pairs = text
    .slice(0, end)
    .split('\n')
    .map((line) => {
      const [, name, value] = /^([a-z]+): (.*)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`not a line of a vector: ${line}`);
      return [name, value] as const;
    });
  const head = Object.fromEntries(pairs) as unknown as Vector;
  const body = text.slice(end + 2);
  return { head, body: new Uint8Array(Buffer.from(body, head.encoding ?? 'utf8')) };
}
