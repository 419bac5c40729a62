/**
 * `npm run docs`: writes anew what is made from the code: README's reference tables from the schema, and a page for each rule of
 * `kehoach check` under docs/quy-tac.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-'));

/** What the module at `entry` exports. */
async function load(entry) {
  const outfile = join(scratch, `${entry.replaceAll('/', '-')}.cjs`);
  await build({ absWorkingDir: root, entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', outfile });
  return (await import(pathToFileURL(outfile).href)).default;
}

try {
  const { referenceTables } = await load('src/plan/reference.ts');
  const readme = join(root, 'README.md');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(readme, text.replace(/(<!-- bang-tra:dau[^\n]*\n)[\s\S]*(<!-- bang-tra:cuoi)/, (_, begin, end) => `${begin}\n${referenceTables()}\n\n${end}`));

  const { explain, rulesPage, RULES } = await load('src/lint/index.ts');
  const pages = join(root, 'docs/quy-tac');
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages);
  writeFileSync(join(pages, 'README.md'), rulesPage(RULES));
  for (const rule of RULES) writeFileSync(join(pages, `${rule.id}.md`), explain(rule));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
