/** What several rows stand on, such as a browser or a built site: made when first asked, closed when the bench ends. */
export interface Closable {
  close(): void | Promise<void>;
}

const made: Promise<Closable>[] = [];

export function shared<T extends Closable>(make: () => Promise<T>): () => Promise<T> {
  let one: Promise<T> | undefined;
  return () => {
    if (one === undefined) made.push((one = make()));
    return one;
  };
}

export async function closeShared(): Promise<void> {
  for (const one of made) await one.then((it) => it.close()).catch(() => undefined);
}
