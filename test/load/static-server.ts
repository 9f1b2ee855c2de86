import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const pressed = new Set(['.html', '.css', '.js', '.json', '.svg']);
const longestPressed = 5_000_000;

/**
 * Serves a folder on loopback, every text file as brotli: ours and the anchors' in the same way, so that a page is weighed
 * and not its host. Files are pressed once. Reads nothing outside the folder.
 */
export async function serveFolder(folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  const cache = new Map<string, Buffer>();
  const brotli = (file: string) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const made = cache.get(file) ?? brotliCompressSync(readFileSync(file), { params });
    cache.set(file, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!path.startsWith(normalize(folder)) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    const headers: Record<string, string> = {
      'Content-Type': types[kind] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    };
    if (pressed.has(kind) && statSync(file).size < longestPressed) {
      response.writeHead(200, { ...headers, 'Content-Encoding': 'br' }).end(brotli(file));
      return;
    }
    response.writeHead(200, headers);
    pipeline(createReadStream(file), response, () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
