const width = 30;

/** A bar on standard error: one line that is redrawn in a terminal, a line per tenth elsewhere. */
export function progressBar(label: string, of: number): (done: number) => void {
  const started = Date.now();
  let shown = -1;
  return (done) => {
    const step = Math.floor(((process.stderr.isTTY ? 200 : 10) * done) / of);
    if (step === shown) return;
    shown = step;
    const filled = Math.round((width * done) / of);
    const seconds = Math.round((Date.now() - started) / 1000);
    const line = `${label} [${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${of} ${seconds} s`;
    process.stderr.write(process.stderr.isTTY ? `\r${line}${done === of ? '\n' : ''}` : `${line}\n`);
  };
}
