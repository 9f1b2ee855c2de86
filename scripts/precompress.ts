import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Text that a browser asks for. The database engine was packed by the build. */
const text = /\.(html|css|js|svg|json|ics|txt)$/;
const longest = 3_000_000;
/** Above this the last bit of pressing takes too long; under it stands the questionnaire, where it saves a child 28 KB. */
const longestAtBest = 2_000_000;
const press = promisify(brotliCompress);

async function pressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > longestAtBest ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${file}.br`, await press(bytes, { params }));
}

/**
 * Writes a `.br` beside every text file of a built site, for hosts that send such files as they are: a tenth less over
 * the wire than what a server makes while somebody waits. The largest first, several at once.
 */
export async function precompress(dist: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => text.test(name))
    .map((name) => join(dist, name))
    .map((file) => ({ file, stat: statSync(file) }))
    .filter(({ stat }) => stat.isFile() && stat.size <= longest)
    .toSorted((one, other) => other.stat.size - one.stat.size);
  await Promise.all(files.map(({ file }) => pressFile(file)));
}

await precompress('dist');
