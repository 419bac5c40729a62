/** One thread of a batch: makes the rows that it is asked for (`src/batch/serve.ts`). */
import { load } from './load.js';

load('thread.cjs');
