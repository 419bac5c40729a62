import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildShells } from '../../bin/shells-plugin.js';
import { esbuildTemplates } from '../../bin/templates-plugin.js';

/** The stages of kehoach in this process, bundled as `dist/` is: what `src/build.ts` exports. */
export async function loadStages(root, scratch) {
  const outfile = join(scratch, 'build.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/build.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile,
    logLevel: 'error',
    plugins: [esbuildTemplates(join(root, 'templates')), esbuildShells(root)],
  });
  return (await import(pathToFileURL(outfile).href)).default;
}
