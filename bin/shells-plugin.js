/**
 * The import `kehoach:shells`: the shells (the parts of a .docx that no text changes, see `src/write/docx/shell.ts`) of
 * the looks that plans have unless they ask for another. Made here with docx, which a run then need not even load.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const ID = 'kehoach:shells';

const MAKE = `
  import { sizeOf, styleSheet } from './src/layout/styles.js';
  import { nd30 } from './src/standard/nd30.js';
  import { makeShell } from './src/write/docx/shell.js';

  const usual = { thutDauDong: nd30.paragraph.firstLine.chosen, gianDong: nd30.paragraph.line.chosen };
  export const make = () => Promise.all(['large', 'compact'].map((set) =>
    makeShell({ styles: styleSheet(set, usual), bodySize: sizeOf('noiDung', set) })));
`;

/** For esbuild. */
export function esbuildShells(root) {
  return {
    name: ID,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${ID}$`) }, () => ({ path: ID, namespace: ID }));
      onLoad({ filter: /.*/, namespace: ID }, async () => ({
        // V8 reads JSON in less time than an object literal of this size.
        contents: `export const shells = JSON.parse(${JSON.stringify(JSON.stringify(await makeShells(root)))});`,
        loader: 'js',
      }));
    },
  };
}

/** For Vite: no shells, so that the tests run the code that makes them. */
export const viteShells = () => ({
  name: ID,
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => (id === `\0${ID}` ? 'export const shells = [];' : undefined),
});

async function makeShells(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: MAKE, resolveDir: root },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, createRequire(join(root, 'package.json')));
  return module.exports.make();
}
