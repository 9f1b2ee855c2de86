import { testEngines } from './engines/test-engines.ts';

const { passed, failed, skipped } = await testEngines();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
