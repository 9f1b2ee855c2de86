import { build } from './start/build-site.ts';

process.exitCode = (await build(false)) ? 0 : 1;
