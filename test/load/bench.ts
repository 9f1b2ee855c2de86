import { availableParallelism, totalmem } from 'node:os';
import { rowJson, rowWords } from './rows/print.ts';
import type { Row } from './rows/row.ts';
import { rowSets } from './rows/index.ts';
import { runRow } from './rows/run-row.ts';

interface Options {
  /** Only the sets that take seconds. */
  quick: boolean;
  /** Only the sets whose name holds this word. */
  only: string | undefined;
}

/** On a terminal one line that is written over; nothing elsewhere. */
function progress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
}

/** A row that could not be measured stands in the table all the same, and is not met. */
function failed({ name, unit, anchorName, target }: Row, error: unknown) {
  const side = { median: NaN, lowest: NaN, highest: NaN };
  const [ratio, anchor, limit] = [undefined, undefined, undefined];
  console.log(`FOUT         ${name}\n             ${error instanceof Error ? error.message : String(error)}`);
  return { name, unit, ours: side, anchor, anchorName, ratio, target, met: false, limit };
}

/** Runs the speed table, prints each row as it is known, and gives the rows of `--json`. */
export async function runBench({ quick, only }: Options): Promise<ReturnType<typeof rowJson>[]> {
  const chosen = rowSets.filter(({ name, quick: fits }) => (!quick || fits) && name.includes(only ?? ''));
  if (chosen.length === 0)
    throw new Error(`Er is geen rij met deze naam. Kies uit: ${rowSets.map(({ name }) => name).join(', ')}.`);
  console.log(`${availableParallelism()} processoren, ${Math.round(totalmem() / 2 ** 30)} GB geheugen`);
  const table: ReturnType<typeof rowJson>[] = [];
  const began = performance.now();
  for (const [i, set] of chosen.entries()) {
    const where = `[${i + 1} van ${chosen.length}] ${set.name}`;
    progress(`${where}: klaarzetten …`);
    const { rows, close } = await set.prepare({ quick });
    try {
      for (const row of rows) {
        const result = await runRow(row, (done, of) =>
          progress(`${where}: ${row.name}, ${done} van ${of}`),
        ).catch((error: unknown) => failed(row, error));
        progress('');
        if (!Number.isNaN(result.ours.median)) console.log(rowWords(result));
        table.push(rowJson(result));
      }
    } finally {
      await close?.();
    }
  }
  const met = table.filter((row) => row.met).length;
  const limits = table.filter((row) => !row.met && row.limit !== null).length;
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${met} van ${table.length} rijen gehaald, ${limits} op een grens, in ${seconds} s`);
  return table;
}
