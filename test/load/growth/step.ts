// One measurement in a process of its own, so that its memory is its own too: node step.ts <what> <size>
import { kinds } from './kinds.ts';

const [, , name = '', size = ''] = process.argv;
const kind = kinds[name];
if (kind === undefined) throw new Error(`one of ${Object.keys(kinds).join(', ')}`);
const ms = await kind.measure(Number(size));
console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
