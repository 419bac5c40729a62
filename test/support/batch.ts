import type { BatchInput, OpenedBatch } from '../../src/batch/contract.js';
import { createBatch, defaultTemplates } from '../../src/build.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { codeOf, NO_RULES } from './build.js';
import { plainText, readDocx } from './docx-text.js';
import { planYaml } from './plan.js';
import { parseXml, textOf } from './xml.js';

export const openBatch = createBatch(defaultTemplates);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A batch of a small valid plan (`fields` as in `planYaml`, or a whole YAML) with rows from a CSV, YAML or JSON text or bytes. */
export function batchInput(plan: string | Readonly<Record<string, string>>, data: string | Uint8Array | BatchInput['data'], options: Partial<BatchInput> = {}): BatchInput {
  return {
    plan: { name: 'ke-hoach.yaml', bytes: bytes(typeof plan === 'string' ? plan : planYaml(plan)) },
    data: typeof data === 'string' ? { name: nameOf(data), bytes: bytes(data) } : data instanceof Uint8Array ? { name: 'xa.xlsx', bytes: data } : data,
    files: new Map(),
    settings: NO_RULES,
    ...options,
  };
}

const nameOf = (data: string): string => (/^\s*[[{]/.test(data) ? 'xa.json' : data.startsWith('- ') ? 'xa.yaml' : 'xa.csv');

export const open = (...args: Parameters<typeof batchInput>): Promise<OpenedBatch> => openBatch(batchInput(...args));

/** The files of per-unit overlays. */
export function overlays(files: Readonly<Record<string, string>>): BatchInput['data'] {
  return { overlays: Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) })) };
}

/** What a reader sees of each row's document, the foot of the page last, or the findings where there is none. */
export async function documents(batch: OpenedBatch): Promise<string[]> {
  return Promise.all(batch.rows.map(async (_, i) => {
    const { bytes: docx, diagnostics } = await batch.build(i);
    return docx ? seenIn(docx) : JSON.stringify(codes(diagnostics));
  }));
}

function seenIn(docx: Uint8Array): string {
  const document = readDocx(docx);
  const feet = [...document.parts.keys()].filter((path) => path.startsWith('word/footer')).map((path) => textOf(parseXml(document.part(path))));
  return [plainText(document), ...feet].join('\n').replaceAll('\u00a0', ' ');
}

/** Codes, those of rows with the row's number, key and columns: `rows.row 2 X01 [Tên xã] vary.empty`. */
export function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((d) => (d.code === 'rows.row'
    ? `${d.facts.row} ${d.facts.key} [${d.facts.columns.join(', ')}] ${codeOf(d.facts.fault)}`
    : codeOf(d)));
}
