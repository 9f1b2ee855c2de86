import { bothEngines } from './engines.ts';
import { describeStore } from './store-suite.ts';

bothEngines().forEach(describeStore);
