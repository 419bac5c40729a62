/**
 * Loads the built program fast. A run takes about a tenth of a second, and two thirds of that would be V8 reading our
 * libraries and optimising code that is about to end. So `npm run build` keeps the compiled code of each chunk beside
 * it, and `dist/v8.json` says for which V8 that code is. Any other Node loads the same chunks in the ordinary way.
 */
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What code made by this process is good for. */
export const engine = `${process.version} ${process.arch}`;

/** Optimise only what runs long (V8's default is 66 kB of bytecode): pays in a batch, costs half of a single run. */
export const flags = '--interrupt-budget=1000000';

/** What the chunk `name` of the built program in the folder `dist` exports; by default that beside this folder. */
export function load(name, dist = fileURLToPath(new URL('../dist/', import.meta.url))) {
  const require = nodeModule.createRequire(dist);
  if (builtFor(dist) === engine) {
    setFlagsFromString(flags);
    return chunkLoader(dist, require, (path) => readFileSync(`${path}.cache`)).load(name);
  }
  // From Node 22.1 on; keeps compiled code in the user's own cache folder.
  nodeModule.enableCompileCache?.();
  return require(`./${name}`);
}

function builtFor(dist) {
  try {
    return JSON.parse(readFileSync(`${dist}v8.json`, 'utf8')).engine;
  } catch {
    return undefined;
  }
}

/**
 * A `require` for chunks. `cacheOf` gives what V8 once made of the chunk at a path; `scripts` are those compiled so far,
 * by path.
 */
export function chunkLoader(dist, require, cacheOf) {
  const modules = new Map();
  const scripts = new Map();
  const compile = (filename) => {
    const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
    const script = new Script(text, { filename, cachedData: cacheOf(filename) });
    scripts.set(filename, script);
    return script;
  };
  const load = (name) => {
    const known = modules.get(name);
    if (known) return known.exports;
    const filename = `${dist}${name}`;
    const module = { exports: {} };
    modules.set(name, module);
    const run = compile(filename).runInThisContext();
    run(module.exports, (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)), module, filename, dirname(filename));
    return module.exports;
  };
  return { compile, load, scripts };
}
