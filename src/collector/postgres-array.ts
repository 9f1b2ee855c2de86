const oid = { bytea: 17, text: 25 } as const;

/**
 * A list as PostgreSQL sends it in binary (`array_recv`): dimensions, no nulls, type, then length and bytes of each.
 * As text every sealed byte is two digits, written here and read there; that cost as much as all the rest of an answer.
 */
export function binaryArray(type: keyof typeof oid, values: readonly Uint8Array[]): Buffer {
  const header = [1, 0, oid[type], values.length, 1];
  const bytes = Buffer.allocUnsafe(values.reduce((sum, { length }) => sum + 4 + length, 4 * header.length));
  let at = 0;
  for (const number of header) at = bytes.writeInt32BE(number, at);
  for (const value of values) {
    at = bytes.writeInt32BE(value.length, at);
    bytes.set(value, at);
    at += value.length;
  }
  return bytes;
}
