/** `npm run docs`: writes what README says of the plan file's fields anew from the schema. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-'));
try {
  const outfile = join(scratch, 'reference.cjs');
  await build({ absWorkingDir: root, entryPoints: ['src/plan/reference.ts'], bundle: true, platform: 'node', format: 'cjs', outfile });
  const { default: { referenceTables } } = await import(pathToFileURL(outfile).href);
  const readme = join(root, 'README.md');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(readme, text.replace(/(<!-- bang-tra:dau[^\n]*\n)[\s\S]*(<!-- bang-tra:cuoi)/, (_, begin, end) => `${begin}\n${referenceTables()}\n\n${end}`));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
