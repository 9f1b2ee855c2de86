/** Whether a browser says with this error that it has no memory left: there is no code for it, only words. */
export function isNoMemory(error: unknown): boolean {
  return (
    error instanceof Error &&
    /out of memory|allocation fail|could not allocate|array buffer allocation|invalid array length|invalid string length/i.test(
      error.message,
    )
  );
}
