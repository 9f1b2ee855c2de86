/** Reading data of which nothing is certain: no schema has passed it yet. */
export const asList = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

/** A text or number as text; undefined for anything else and for an empty one. */
export function asText(data: unknown): string | undefined {
  if (data instanceof Date) return data.toISOString().slice(0, 10);
  if (typeof data === 'number') return String(data);
  return typeof data === 'string' && data.trim() !== '' ? data : undefined;
}

/** One text or a list of them, as a list. */
export const asTexts = (data: unknown): string[] =>
  (Array.isArray(data) ? data : [data]).flatMap((entry) => asText(entry) ?? []);

/** A field of an object; undefined when it is none. */
export const field = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined;
