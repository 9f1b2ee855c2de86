import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { parseSync } from 'vite';
import { shakenSurveyCore } from './survey-core.ts';

const module = join(dirname(createRequire(import.meta.url).resolve('survey-core')), 'fesm/survey-core.mjs');
parentPort?.postMessage(
  shakenSurveyCore(readFileSync(module, 'utf8'), (code) => parseSync(module, code).program),
);
