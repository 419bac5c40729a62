import { createHash } from 'node:crypto';
import { createShellCache, writeDocx } from '../../../src/write/docx/index.js';
import { sample } from '../sample.js';

/** Prints the hash of the sample, for `same-bytes.test.ts`. */
process.stdout.write(createHash('sha256').update(await writeDocx(sample(), createShellCache())).digest('hex'));
