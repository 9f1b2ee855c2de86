/**
 * Says how far the sealing is, on standard error, at most every two seconds; nothing when there is little to do.
 */
export function progressLine(what: string, speaks: boolean): (done: number, of: number) => void {
  let last = Date.now();
  return (done, of) => {
    if (!speaks || (Date.now() - last < 2000 && done < of)) return;
    last = Date.now();
    const share = Math.floor((100 * done) / of);
    process.stderr.write(`${what}: ${share} % verzegeld\n`);
  };
}
