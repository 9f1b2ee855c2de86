/** A network that takes longer than this to answer is none. */
export const patience = 20_000;

let begun: Promise<Response> | undefined;

const fetchList = () =>
  fetch('/afnames/index.json', {
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  });

/** Asks for the list before the rest of the page is there. A script of its own, so that it stays small. */
export function beginList(): void {
  begun = fetchList();
  // Whoever takes it hears that it failed.
  begun.catch(() => undefined);
}

/** The list of afnames that was asked for already; the second time, or when nobody asked, a new one. */
export function takeList(): Promise<Response> {
  const list = begun ?? fetchList();
  begun = undefined;
  return list;
}
