import { createHash } from 'node:crypto';
import type { BatchInput, OpenedBatch } from '../../../src/batch/contract.js';
import type { BatchStages } from '../../../src/cli/batch/job.js';
import { diagnostic } from '../../../src/diagnostic.js';

/**
 * A row is `key` or `key text`; its file is `key.docx`. A text `sai` is an error, `lưu ý` a warning, `hỏng` a bug. The
 * document is `DOCX`, the plan and the text. A file is ours when it begins with DOCX, and edited when it ends with `*`.
 */
export function fakeStages(made: (key: string) => void = () => {}): BatchStages {
  return {
    openBatch: async (input) => openFake(input, made),
    filesOfBatch: async () => new Map(),
    readSettings: () => ({ value: { rules: [] }, diagnostics: [], sources: new Map() }),
    packBatch: async (input) => input,
    inspectDocx: (bytes) => {
      const text = Buffer.from(bytes).toString();
      if (!text.startsWith('DOCX')) return 'foreign';
      return text.endsWith('*') ? 'ours-edited' : 'ours-untouched';
    },
  };
}

function openFake({ plan, data, start }: BatchInput, made: (key: string) => void): OpenedBatch {
  const planText = Buffer.from(plan.bytes).toString();
  const table = 'bytes' in data ? Buffer.from(data.bytes).toString() : '';
  const parts = table.split('\n').filter(Boolean).map((line) => /^(\S+) ?(.*)$/.exec(line) ?? []);
  const rows = parts.map(([, key = '', text = ''], i) => ({
    number: i + 1, key, file: `${key}.docx`, ...(start === undefined ? { digest: digest(text) } : { so: start + i, digest: digest(`${start + i} ${text}`) }),
  }));
  const textOf = (index: number): string => parts[index]?.[2] ?? '';
  const found = (index: number) => {
    const facts = { key: rows[index]?.key ?? '', known: [] };
    if (textOf(index) === 'sai') return [diagnostic('plan.unknown-key', 'error', facts)];
    return textOf(index) === 'lưu ý' ? [diagnostic('plan.unknown-key', 'warning', facts)] : [];
  };
  return {
    rows,
    diagnostics: planText.includes('sai') ? [diagnostic('read.empty', 'error', {})] : [],
    sources: new Map(),
    inputsDigest: digest(planText),
    check: async (index) => found(index),
    build: async (index) => {
      made(rows[index]?.key ?? '');
      if (textOf(index) === 'hỏng') throw new TypeError('stages broke');
      const diagnostics = found(index);
      if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, sources: new Map() };
      return { bytes: Buffer.from(`DOCX ${planText} ${textOf(index)}`), diagnostics, sources: new Map() };
    },
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
