import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildLetters } from '../../bin/letters-plugin.js';
import { esbuildShells } from '../../bin/shells-plugin.js';
import { target } from '../../bin/target.js';
import { esbuildTemplates } from '../../bin/templates-plugin.js';

/** The stages of kehoach in this process, bundled as `dist/` is: what `modules`, by default `src/build.ts`, export. */
export async function loadStages(root, scratch, modules = ['src/build.ts']) {
  // Node loads a path once, whatever stands there later.
  const outfile = join(scratch, `${modules.join('+').replaceAll('/', '-')}.cjs`);
  await build({
    absWorkingDir: root,
    stdin: { contents: modules.map((path) => `export * from './${path.replace(/ts$/, 'js')}';`).join('\n'), resolveDir: root },
    bundle: true,
    ...target,
    format: 'cjs',
    outfile,
    logLevel: 'error',
    plugins: [esbuildTemplates(join(root, 'templates')), esbuildShells(root), esbuildLetters()],
  });
  return (await import(pathToFileURL(outfile).href)).default;
}
