/**
 * The import `kehoach:templates`: every `templates/**.hbs`, compiled ahead of time, so that the built program needs only
 * Handlebars' runtime. One source of it for the bundler and one for the tests; both give the same module.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Handlebars from 'handlebars';

const ID = 'kehoach:templates';

/**
 * Strict: a name that the view lacks is an error with its line, not an empty string. With all helpers known, no name is
 * looked for among them first, and one that is misspelt is an error here.
 */
const OPTIONS = { strict: true, knownHelpers: { chu: true, 'so-kieu': true }, knownHelpersOnly: true };

/**
 * The text of the module for the templates under `dir`, and the files it was made from. A template is named by its path
 * below `dir`, with `/` and without `.hbs`. Throws at the first template that does not parse, naming its file.
 */
function templatesModule(dir) {
  const names = readdirSync(dir, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.hbs'))
    .map((path) => path.slice(0, -'.hbs'.length))
    .sort();
  const files = names.map((name) => resolve(join(dir, `${name}.hbs`)));
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const entries = (text) => names.map((name, i) => `${JSON.stringify(name)}: ${text(i)},`).join('\n');
  const code = [
    `export const templates = {\n${entries((i) => precompile(texts[i], files[i]))}\n};`,
    `export const sources = {\n${entries((i) => JSON.stringify(texts[i]))}\n};`,
  ].join('\n');
  return { code, files };
}

function precompile(text, file) {
  try {
    return Handlebars.precompile(text, OPTIONS);
  } catch (cause) {
    throw new Error(`${file}: ${cause.message}`, { cause });
  }
}

/** For esbuild. */
export function esbuildTemplates(dir) {
  return {
    name: ID,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${ID}$`) }, () => ({ path: ID, namespace: ID }));
      build.onLoad({ filter: /.*/, namespace: ID }, () => {
        const { code, files } = templatesModule(dir);
        return { contents: code, loader: 'js', watchFiles: files };
      });
    },
  };
}

/** For Vite, which is what vitest runs on. */
export function viteTemplates(dir) {
  return {
    name: ID,
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { code, files } = templatesModule(dir);
      for (const file of files) this.addWatchFile(file);
      return code;
    },
  };
}
