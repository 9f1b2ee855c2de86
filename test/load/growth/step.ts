// One measurement in a process of its own, so that its memory is its own too: node step.ts <what> <size> [anker]
import { peakKilobytes } from '../peak-memory.ts';
import { kinds } from './kinds.ts';

const [, , name = '', size = '', whose] = process.argv;
const kind = kinds[name];
const measured = whose === 'anker' ? kind?.anchor : kind;
if (measured === undefined) throw new Error(`one of ${Object.keys(kinds).join(', ')}`);
const cost = await measured.measure(Number(size));
const mb = peakKilobytes() / 1024;
console.log(JSON.stringify({ mb, ...(typeof cost === 'number' ? { ms: cost } : cost) }));
process.exit(0);
