import type { Diagnostic, Result } from '../../src/diagnostic.js';
import { fileKey, readPlan } from '../../src/plan/index.js';
import type { Item, Plan, Text } from '../../src/plan/plan.js';
import type { Column, DataTable } from '../../src/plan/table/table.js';
import { decode, parse } from '../../src/read/index.js';
import type { SheetFile } from '../../src/read/sheet/index.js';

/** The least that a plan must have, as lines of YAML by field; a field set to `''` is left out. */
const LEAST: Readonly<Record<string, string>> = {
  co_quan: 'co_quan: Ủy ban nhân dân xã Xuân Đông',
  dia_danh: 'dia_danh: Xuân Đông',
  trich_yeu: 'trich_yeu: Tổ chức Hội nghị tổng kết năm 2025',
  noi_dung: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm 2025.',
  noi_nhan: 'noi_nhan: [Như kế hoạch]',
  luu: 'luu: VT',
  ky: 'ky: {tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An}',
};

/** YAML of a small valid plan with some of its fields replaced or added. */
export function planYaml(fields: Readonly<Record<string, string>> = {}): string {
  return Object.values({ ...LEAST, ...fields }).filter(Boolean).join('\n') + '\n';
}

/** A plan read from YAML text, through the real reader; `files` are those that its tables name. */
export function readYaml(yaml: string, files: ReadonlyMap<string, SheetFile> = new Map()): Result<Plan> {
  const source = decode('plan.yaml', new TextEncoder().encode(yaml));
  if (!source.value) return { diagnostics: source.diagnostics };
  const tree = parse(source.value);
  if (!tree.value) return { diagnostics: tree.diagnostics };
  const named = new Map([...files].map(([path, file]) => [fileKey(path, source.value?.name ?? ''), file]));
  const plan = readPlan(tree.value, new Map(), named);
  return { ...plan, diagnostics: [...source.diagnostics, ...tree.diagnostics, ...plan.diagnostics] };
}

/** The plan, which must be free of errors. */
export function validPlan(yaml: string): Plan {
  const { value, diagnostics } = readYaml(yaml);
  if (!value) throw new Error(JSON.stringify(diagnostics, null, 1));
  return value;
}

/** `code@line:column` of each finding, lines and columns from 1. */
export function places(yaml: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, span }) => {
    if (!span) return code;
    const before = yaml.normalize('NFC').slice(0, span.start).split('\n');
    return `${code}@${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  });
}

/** A text with its looks as marks: `[b]đậm[/]`. */
export function marked(text: Text | undefined): string {
  return (text?.runs ?? []).map((run) => {
    const look = `${run.bold ? 'b' : ''}${run.italic ? 'i' : ''}${run.underline ? 'u' : ''}`;
    const note = run.note ? `^(${marked(run.note)})` : '';
    return (look ? `[${look}]${run.text}[/]` : run.text) + note;
  }).join('');
}

/** A table as lines: its caption, headings and rows, cells between bars; `×2` is a cell over two columns, `↓2` over two rows. */
export function tableLines({ number, caption, unit, columns, numbers, rows, notes }: DataTable): string[] {
  const titles = (inner: readonly Column[]): string[] => inner.map((column) =>
    column.title.map(marked).join(' / ') + (column.columns.length > 0 ? `[${titles(column.columns).join(', ')}]` : ''));
  return [
    ...(caption ? [`${number === undefined ? '' : `Bảng ${number}. `}${marked(caption)}`] : []),
    ...(unit === undefined ? [] : [`(${unit})`]),
    `# ${titles(columns).join(' | ')}`,
    ...(numbers.length > 0 ? [`# ${numbers.join(' | ')}`] : []),
    ...rows.map((row) => `${{ data: '', band: '= ', total: '+ ' }[row.kind]}| ${row.cells.map((cell) =>
      cell.text.map(marked).join(' / ') + (cell.columns > 1 ? ` ×${cell.columns}` : '') + (cell.rows > 1 ? ` ↓${cell.rows}` : '')).join(' | ')} |`),
    ...notes.map((note) => `^ ${marked(note)}`),
  ];
}

/** An outline as lines a reader can check: indented by level, `label |title| text`. */
export function outline(items: readonly Item[], indent = ''): string[] {
  return items.flatMap((item) => {
    switch (item.kind) {
      case 'part':
        return [`${indent}${item.label} |${marked(item.title)}|`, ...outline(item.items, `${indent}  `)];
      case 'section':
        return [`${indent}${item.label} |${marked(item.title)}|`, ...outline(item.items, `${indent}  `)];
      case 'numbered': {
        const look = item.labelLook ? `[${item.labelLook.bold ? 'b' : ''}${item.labelLook.italic ? 'i' : ''}]` : '';
        const parts = [look + item.label, ...(item.title ? [`|${marked(item.title)}|`] : []), ...(item.text ? [marked(item.text)] : [])];
        return [indent + parts.join(' '), ...outline(item.items, `${indent}  `)];
      }
      case 'bullet':
        return [`${indent}${'*-+'.charAt(item.depth)} ${marked(item.text)}`, ...outline(item.items, `${indent}  `)];
      case 'para':
        return [`${indent}${item.role === 'text' ? '' : `(${item.role}) `}${marked(item.text)}`];
      case 'banner':
        return item.lines.map((line) => `${indent}> ${marked(line)}`);
      case 'table':
        return tableLines(item.table).map((line) => indent + line);
    }
  });
}
