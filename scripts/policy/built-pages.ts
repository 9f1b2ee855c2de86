import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes every page of a built site anew, as `change` gives it. */
export function changePages(dist: string, change: (html: string) => string): void {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const file = join(dist, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}
