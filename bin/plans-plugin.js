/**
 * The import `kehoach:plans`: the text of every `templates/ke-hoach/*.yaml`, which `kehoach init` fills in. One source of it
 * for the bundler and one for the tests; both give the same module.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ID = 'kehoach:plans';
const ENDING = '.yaml';

/** The text of the module for the files under `dir`, and those files. */
function plansModule(dir) {
  const names = readdirSync(dir).filter((name) => name.endsWith(ENDING)).sort();
  const files = names.map((name) => resolve(join(dir, name)));
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const entries = names.map((name, i) => `${JSON.stringify(name.slice(0, -ENDING.length))}: ${JSON.stringify(texts[i])},`);
  return { code: `export const plans = {\n${entries.join('\n')}\n};`, files };
}

/** For esbuild. */
export function esbuildPlans(dir) {
  return {
    name: ID,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${ID}$`) }, () => ({ path: ID, namespace: ID }));
      build.onLoad({ filter: /.*/, namespace: ID }, () => {
        const { code, files } = plansModule(dir);
        return { contents: code, loader: 'js', watchFiles: files };
      });
    },
  };
}

/** For Vite, which is what vitest runs on. */
export function vitePlans(dir) {
  return {
    name: ID,
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { code, files } = plansModule(dir);
      for (const file of files) this.addWatchFile(file);
      return code;
    },
  };
}
