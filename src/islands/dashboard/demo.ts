import type { ChosenFile } from './chosen-file.ts';
import { lookAt } from './chosen-file.ts';

/** Where `npm start` serves its invented school. A real site has no such folder. */
const address = '/demo/demo.json';

export interface Demo {
  files: string[];
  key: string;
}

function isDemo(data: unknown): data is Demo {
  if (typeof data !== 'object' || data === null || !('files' in data) || !('key' in data)) return false;
  const isAddress = (value: unknown) => typeof value === 'string';
  return Array.isArray(data.files) && data.files.every(isAddress) && isAddress(data.key);
}

/** The demo of this site; undefined when it has none. */
export async function findDemo(): Promise<Demo | undefined> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    const data: unknown = response.ok ? await response.json() : undefined;
    return isDemo(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

async function fetchFile(url: string): Promise<ChosenFile> {
  const response = await fetch(new URL(url, new URL(address, location.href)), { credentials: 'omit' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return lookAt(url.split('/').at(-1) ?? url, await response.blob());
}

/** Fetches all of a demo, as if somebody had chosen the files. */
export async function fetchDemo(demo: Demo): Promise<{ files: ChosenFile[]; key: ChosenFile }> {
  const [key, ...files] = await Promise.all([demo.key, ...demo.files].map(fetchFile));
  if (key === undefined) throw new Error('demo without a key');
  return { files, key };
}
