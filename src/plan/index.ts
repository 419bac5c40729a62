import { diagnostic, hasErrors, type Diagnostic, type Result } from '../diagnostic.js';
import { mm, toMm } from '../standard/units.js';
import { nd30 } from '../standard/nd30.js';
import type { Node, Scalar, Tree } from '../read/tree.js';
import { readBody, readOpening, readParagraphs } from './body.js';
import { toData } from './data.js';
import { codeOf } from './fields/code.js';
import { parseRecipients } from './fields/recipients.js';
import { parseSignature } from './fields/signature.js';
import { toDiagnostics } from './issues.js';
import { entryOf, placeOf } from './places.js';
import { parseInline } from './outline/inline.js';
import type { CoQuan, Plan, Text, TrinhBay } from './plan.js';
import { planSchema, type PlanInput } from './schema.js';
import type { SheetFiles } from './table/sheet-rows.js';
import { createTables } from './table/tables.js';

export { askedFiles } from './table/asked.js';

/**
 * The plan that a tree means, or all that is wrong with it, each at its place; numbers out of order are warnings.
 * `files`: what became of the files that `askedFiles` names.
 */
export function readPlan({ root }: Tree, files: SheetFiles = new Map()): Result<Plan> {
  if (root.kind !== 'mapping') return { diagnostics: [diagnostic('plan.not-a-plan', 'error', { found: root.kind }, placeOf(root, []))] };
  const parsed = planSchema.safeParse(toData(root));
  const diagnostics: Diagnostic[] = parsed.success ? [] : toDiagnostics(parsed.error.issues, root, planSchema);
  const field = (name: string): Node | undefined => entryOf(root, name)?.value;

  const opening = readOpening(field('can_cu'), field('mo_dau'));
  const tables = createTables(field('bang'), files);
  const body = readBody(field('noi_dung'), tables);
  const ending = readParagraphs(field('ket_thuc'));
  const texts = inlineFields(root);
  diagnostics.push(...opening.diagnostics, ...body.diagnostics, ...ending.diagnostics, ...texts, ...tables.finish());
  if (!parsed.success) return { diagnostics };

  const input = parsed.data;
  const coQuan = issuerOf(input, root);
  const kyHieu = input.ky_hieu ?? codeOf(coQuan.ten);
  const noiNhan = parseRecipients(input.noi_nhan, input.luu);
  const ky = parseSignature(input.ky);
  if (kyHieu === undefined) diagnostics.push(missing('ky_hieu', 'Ký hiệu', 'SGDĐT', root));
  if (!noiNhan.luu) diagnostics.push(missing('luu', 'Lưu', 'VT, KT', root));
  if (typeof ky === 'string') {
    const at = placeOf(root, ['ky']);
    diagnostics.push(ky === 'no-post'
      ? diagnostic('plan.missing', 'error', { field: 'chuc_vu', title: 'Chức vụ của người ký', example: 'Phó Chủ tịch' }, at)
      : diagnostic('plan.signature', 'error', { problem: ky }, at));
  }
  if (hasErrors(diagnostics) || kyHieu === undefined || typeof ky === 'string') return { diagnostics };
  // Names to be looked up were reported at their exact places before, so only the text is taken here.
  const inline = (text: string, name: string): Text => parseInline({ text, place: () => placeOf(root, [name]) }).text;
  const value: Plan = {
    coQuan,
    soKyHieu: { kyHieu, ...(input.so !== undefined && { so: input.so }) },
    diaDanh: input.dia_danh,
    ngay: input.ngay ?? {},
    trichYeu: inline(input.trich_yeu, 'trich_yeu'),
    canCu: [...opening.canCu, ...body.canCu],
    moDau: [...opening.moDau, ...body.moDau],
    noiDung: body.items,
    ketThuc: ending.texts,
    noiNhan: {
      noi: noiNhan.noi.map(({ lines, note }) => ({ lines: lines.map((l) => inline(l, 'noi_nhan')), ...(note && { note: inline(note, 'noi_nhan') }) })),
      luu: inline(noiNhan.luu, 'luu'),
    },
    ky,
    trinhBay: lookOf(input),
  };
  return { value, diagnostics };
}

function missing(field: string, title: string, example: string, root: Node): Diagnostic {
  return diagnostic('plan.missing', 'error', { field, title, example }, placeOf(root, [field]));
}

function issuerOf(input: PlanInput, root: Node): CoQuan {
  const { ten, chu_quan: chuQuan } = typeof input.co_quan === 'string' ? { ten: input.co_quan, chu_quan: undefined } : input.co_quan;
  const dong = ten.split('\n').map((part) => part.trim()).filter(Boolean);
  return { ten: dong.join(' '), ...(chuQuan && { chuQuan }), ...(dong.length > 1 && { dong }), span: placeOf(root, ['co_quan']) };
}

function lookOf(input: PlanInput): TrinhBay {
  const look = input.trinh_bay ?? {};
  return {
    coChu: look.co_chu ?? 'tu-dong',
    thutDauDong: mm(look.thut_dau_dong ?? toMm(nd30.paragraph.firstLine.chosen)),
    leTrai: look.le?.trai ?? nd30.page.left.chosen,
    lePhai: look.le?.phai ?? nd30.page.right.chosen,
    leTren: look.le?.tren ?? nd30.page.top.chosen,
    leDuoi: look.le?.duoi ?? nd30.page.bottom.chosen,
    gianDong: look.gian_dong ?? nd30.paragraph.line.chosen,
  };
}

/** Fields of one line that may not hold names to be looked up or marks: there `{{…}}` is reported, nothing else read. */
const LINE_FIELDS = ['co_quan', 'dia_danh', 'trich_yeu', 'noi_nhan', 'luu', 'ky', 'ky_hieu'] as const;

function inlineFields(root: Node): Diagnostic[] {
  return LINE_FIELDS.flatMap((name) => reserved(entryOf(root, name)?.value));
}

function reserved(node: Node | undefined): Diagnostic[] {
  if (!node) return [];
  if (node.kind === 'text') return reservedIn(node);
  if (node.kind === 'list') return node.items.flatMap(reserved);
  return node.kind === 'mapping' ? node.entries.flatMap(({ key, value }) => [...reservedIn(key), ...reserved(value)]) : [];
}

function reservedIn(scalar: Scalar): Diagnostic[] {
  return [...scalar.text.matchAll(/(?<!\\)\{\{([^{}]*)\}\}/g)].map((found) =>
    diagnostic('plan.reserved-name', 'error', { name: (found[1] ?? '').trim() }, scalar.place(found.index, found.index + found[0].length)));
}
