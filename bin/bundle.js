/**
 * Builds `dist/` from `src/`: one CommonJS file for what every command needs, one for a thread of a batch and one for
 * each part that is loaded when asked for (`import()`), with the compiled code that `load.js` starts from.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { esbuildLetters } from './letters-plugin.js';
import { esbuildPlans } from './plans-plugin.js';
import { esbuildShells } from './shells-plugin.js';
import { target } from './target.js';
import { esbuildTemplates } from './templates-plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Names stay, so that a stack trace from a clerk's machine can be read; size does not matter to compiled code. */
const shape = { ...target, minifyWhitespace: true, minifySyntax: true, legalComments: 'none' };

/** zod carries its sentences in 50 languages, which is a third of our code; `report/` has our own. */
const withoutZodLocales = {
  name: 'without-zod-locales',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};

/** commander would load it for commands that are other programs, of which we have none; it costs 5 ms of each run. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup(build) {
    build.onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'none' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const { outputFiles } = await build({
  ...shape,
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', thread: 'src/batch/serve.ts' },
  bundle: true,
  // esbuild splits only ES modules, and V8 keeps compiled code only of scripts: hence the second step below.
  format: 'esm',
  splitting: true,
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  // What it imports as a module asks where its file is, which a script in `dist/` does not know.
  alias: { tinyglobby: fileURLToPath(new URL('../node_modules/tinyglobby/dist/index.cjs', import.meta.url)) },
  write: false,
  plugins: [esbuildTemplates(join(root, 'templates')), esbuildPlans(join(root, 'templates/ke-hoach')), esbuildShells(root), esbuildLetters(), withoutZodLocales, withoutChildProcess],
});
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, { ...shape, format: 'cjs', supported: { ...target.supported, 'dynamic-import': false } });
  writeFileSync(path, code);
}
// In a process of its own: V8 keeps the code of what ran, and there only kehoach runs.
execFileSync(process.execPath, [join(root, 'bin/warm.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
// The package carries the schemas of a plan, for editors that are told where it lies.
for (const options of [[], ['--co-quan']]) {
  execFileSync(process.execPath, [join(root, 'bin/kehoach.js'), 'schema', ...options, '-o', dist], { stdio: ['ignore', 'ignore', 'pipe'] });
}
