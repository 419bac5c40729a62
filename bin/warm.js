/**
 * The last step of `npm run build`: shows the help and builds examples, so that V8 compiles the functions which those
 * need, and keeps the compiled code for `load.js`. Whether they work is for the tests to say.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { chunkLoader, engine, flags } from './load.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist') + sep;
const examples = join(root, 'examples');

// V8 complains on stderr about a flag that it does not know; such a V8 does without.
const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
if (options.includes(` ${flags.split('=')[0]} (`)) {
  setFlagsFromString(flags);
  const { compile, load, scripts } = chunkLoader(dist, createRequire(dist), () => undefined);
  const { main } = load('main.cjs');
  await main(['--help']);
  await buildExamples(main);
  // The chunks that this did not need.
  const chunks = readdirSync(dist).filter((name) => name.endsWith('.cjs')).map((name) => join(dist, name));
  for (const path of chunks) if (!scripts.has(path)) compile(path);
  for (const [path, script] of scripts) writeFileSync(`${path}.cache`, script.createCachedData());
  writeFileSync(join(dist, 'v8.json'), JSON.stringify({ engine }));
}

/** The longest example has the most to compile; a batch has parts of its own. */
async function buildExamples(main) {
  const length = (name) => readFileSync(join(examples, name)).length;
  const [longest] = readdirSync(examples).filter((name) => name.endsWith('.yaml')).sort((a, b) => length(b) - length(a));
  const scratch = mkdtempSync(join(tmpdir(), 'kehoach-'));
  try {
    await main(['build', join(examples, longest), '-o', join(scratch, 'plan.docx')]);
    const batch = join(examples, 'gui-cac-xa');
    await main(['batch', join(batch, 'ke-hoach.yaml'), '--data', join(batch, 'cac-xa.csv'), '--out', join(scratch, 'ra'), '--jobs', '1', '--quiet']);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
