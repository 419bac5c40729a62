import { append, diagnostic, hasErrors, type Diagnostic, type Result, type Span } from '../diagnostic.js';
import { createRecall, createStretches, type Recall } from '../memo.js';
import type { Entry, LinesOf, Mapping, Node, Tree } from '../read/tree.js';
import { readBody, readOpening, readParagraphs, type BodyMemo, type Opening, type Paragraphs } from './body.js';
import { readAnnexes } from './annex.js';
import { attachedTo, fieldsOfTheDecision, isAttached, withoutTheOffices } from './fields/attached.js';
import { codeOf } from './fields/code.js';
import { contactLines } from './fields/contact.js';
import { exampleJointCode, isJointCode, issuersOf, shortened } from './fields/issuers.js';
import { lookOf } from './fields/look.js';
import { parseRecipients } from './fields/recipients.js';
import { parseSignature, type SignatureProblem } from './fields/signature.js';
import { fieldsAt, toDiagnostics, unknownEmpties } from './issues.js';
import { withNames, type Named } from './names.js';
import { parseInline } from './outline/inline.js';
import { parseFields, type FieldsMemo } from './parse-fields.js';
import type { Pictures } from './pictures.js';
import { entryOf, nodeAt, placeOf } from './places.js';
import type { Item, Ky, NoiNhan, Plan, SoKyHieu, Text } from './plan.js';
import { resolveReferences } from './references.js';
import type { SheetFiles } from './table/sheet-rows.js';
import type { ReadTable } from './table/read.js';
import { createTables } from './table/tables.js';
import { attachedPlanSchema, planSchema, type PlanInput } from './schema.js';

export { parseDate } from './fields/date.js';
export { KNOWN_SECTIONS } from './outline/sections.js';
export { picturePaths, readPictures } from './pictures.js';
export { askedFiles, fileKey } from './table/asked.js';

/** The names of the fields below `path` in a plan, such as those of `ky`; none where a path leads to no fields. */
export function fieldsBelow(path: readonly string[]): readonly string[] {
  return fieldsAt(planSchema, path);
}

/** What reading keeps from one variation of a plan to the next, by where it is written. */
export interface PlanMemo {
  readonly fields: FieldsMemo;
  readonly tables: Recall<Node, ReadTable>;
  readonly body: BodyMemo;
  /** Paragraphs outside of the body. */
  readonly opening: Recall<Node, Opening>;
  readonly paragraphs: Recall<Node, Paragraphs>;
  readonly names: Recall<Node, Named>;
  /** Items of the body without references and notes. */
  readonly plain: Recall<Item, { readonly isPlain: boolean }>;
  readonly recipients: Recall<Entry, Result<NoiNhan>>;
}

export const createPlanMemo = (): PlanMemo => ({
  fields: createRecall(),
  tables: createRecall(),
  body: { outline: { stretches: createStretches((piece) => !('table' in piece)), lines: createRecall(), whole: createRecall(), nodes: createRecall() }, numbered: createRecall() },
  opening: createRecall(),
  paragraphs: createRecall(),
  names: createRecall(),
  plain: createRecall(),
  recipients: createRecall(),
});

/**
 * The plan that a tree means, or all that is wrong with it, each at its place; numbers out of order are warnings.
 * `pictures` are those that the tree names, as far as they could be read; `files` what became of those that `askedFiles`
 * names; `memo` serves all variations of a plan that have the same files.
 */
export function readPlan({ root, lines }: Tree, pictures: Pictures = new Map(), files: SheetFiles = new Map(), memo?: PlanMemo): Result<Plan> {
  if (root.kind !== 'mapping') return { diagnostics: [diagnostic('plan.not-a-plan', 'error', { found: root.kind }, placeOf(root, []))] };
  const attached = isAttached(root);
  const own = attached ? withoutTheOffices(root) : root;
  const read = readFields(own, attached, { pictures, files, ...(memo && { memo }), ...(lines && { lines }) });
  const diagnostics = withNames(own, read.diagnostics, memo?.names);
  return read.value && !hasErrors(diagnostics) ? { value: read.value, diagnostics } : { diagnostics };
}

interface Beside {
  readonly pictures: Pictures;
  readonly files: SheetFiles;
  readonly memo?: PlanMemo;
  readonly lines?: LinesOf;
}

function readFields(root: Mapping, attached: boolean, { pictures, files, memo, lines }: Beside): Result<Plan> {
  const schema = attached ? attachedPlanSchema : planSchema;
  const parsed = parseFields(root, schema, memo?.fields);
  const diagnostics: Diagnostic[] = parsed.success ? [] : toDiagnostics(parsed.error.issues, root, schema);
  append(diagnostics, unknownEmpties(root, schema));
  if (attached) append(diagnostics, fieldsOfTheDecision(root));
  const field = (name: string): Node | undefined => entryOf(root, name)?.value;

  const paragraphs = (name: string): Paragraphs => {
    const node = field(name);
    return node && memo ? memo.paragraphs(node, [], () => readParagraphs(node)) : readParagraphs(node);
  };
  const boiCanh = paragraphs('boi_canh');
  const [canCu, moDau] = [field('can_cu'), field('mo_dau')];
  const opening = canCu && memo ? memo.opening(canCu, [moDau], () => readOpening(canCu, moDau)) : readOpening(canCu, moDau);
  const tables = createTables(field('bang'), files, memo?.tables);
  const body = readBody(field('noi_dung'), tables, memo && { memo: memo.body, ...(lines && { lines }) });
  const ending = paragraphs('ket_thuc');
  const annexes = readAnnexes(field('phu_luc'), tables);
  append(diagnostics, boiCanh.diagnostics, opening.diagnostics, body.diagnostics, ending.diagnostics, annexes.diagnostics, tables.finish());
  if (!parsed.success) return { diagnostics };

  const input: PlanInput = parsed.data;
  const coQuan = issuersOf(input.co_quan, root);
  const short = coQuan.flatMap(({ ten, span }) => shortened(ten, span));
  append(diagnostics, short);
  const found = <T>({ value, diagnostics: more }: Result<T>): T | undefined => {
    append(diagnostics, more);
    return value;
  };
  const soKyHieu = attached || short.length > 0 ? undefined : found(numberOf(input, coQuan, root));
  const [noi, ...others] = ['noi_nhan', 'luu', 'sau_luu', 'nguoi_soan'].map((name) => entryOf(root, name));
  const recipients = (): Result<NoiNhan> => recipientsOf(input, root);
  const noiNhan = attached ? undefined : found(noi && memo ? memo.recipients(noi, others, recipients) : recipients());
  const ky = attached ? [] : found(signaturesOf(input, coQuan.length, pictures, root));
  const value: Plan = {
    coQuan,
    ...(soKyHieu && { soKyHieu }),
    ...(input.dia_danh !== undefined && { diaDanh: input.dia_danh }),
    ngay: input.ngay ?? {},
    dau: {
      ...(input.do_khan && { khan: input.do_khan }),
      ...(input.luu_hanh && { luuHanh: input.luu_hanh }),
      ...(input.du_thao && { duThao: input.du_thao }),
    },
    trichYeu: inlineLines(input.trich_yeu, 'trich_yeu', root),
    ...(input.kem_theo && { kemTheo: inline(attachedTo(input.kem_theo), 'kem_theo', root) }),
    boiCanh: boiCanh.texts,
    canCu: [...opening.canCu, ...body.canCu],
    moDau: [...opening.moDau, ...body.moDau],
    noiDung: body.items,
    ketThuc: ending.texts,
    phuLuc: annexes.annexes,
    ...(noiNhan && { noiNhan }),
    ky: ky ?? [],
    lienHe: contactLines(input),
    trinhBay: lookOf(input),
  };
  const last = value.ketThuc.length > 0 ? undefined : lastOf(value.noiDung);
  if (last?.kind === 'table' && !hasErrors(diagnostics)) diagnostics.push(diagnostic('plan.no-ending', 'warning', {}, last.table.span));
  const resolved = resolveReferences(value, tables.numbers, memo?.plain);
  append(diagnostics, resolved.diagnostics);
  return hasErrors(diagnostics) ? { diagnostics } : { value: resolved.plan, diagnostics };
}

/** The last element of an outline, however deep. */
function lastOf(items: readonly Item[]): Item | undefined {
  const last = items.at(-1);
  return last && 'items' in last && last.items.length > 0 ? lastOf(last.items) : last;
}

/** The text of a field of one line. Names to be looked up were reported at their exact places before. */
function inline(text: string, field: string, root: Node): Text {
  return parseInline({ text, place: () => placeOf(root, [field]) }).text;
}

/** The same, with the clerk's own line ends. */
function inlineLines(text: string, field: string, root: Node): Text {
  const lines = text.split('\n').map((part) => part.trim()).filter(Boolean).map((part) => inline(part, field, root));
  const runs = lines.flatMap((part, i) => part.runs.map((run, k) => (i > 0 && k === 0 ? { ...run, newLine: true as const } : run)));
  return { runs, span: placeOf(root, [field]) };
}

/** At the field, or at the one that it is to be put beside; at the first line where there is neither. */
function missing(field: string, title: string, example: string, root: Node, beside?: string): Diagnostic {
  return diagnostic('plan.missing', 'error', { field, title, example }, placeOf(root, [beside ?? field]));
}

/** Number and code; a joint plan's code must be typed, for it names all bodies. */
function numberOf(input: PlanInput, coQuan: Plan['coQuan'], root: Node): Result<SoKyHieu> {
  const joint = coQuan.length > 1;
  const kyHieu = input.ky_hieu ?? (joint ? undefined : codeOf(coQuan[0].ten));
  if (joint && !(kyHieu && isJointCode(kyHieu, coQuan.length))) {
    const facts = { problem: 'code', example: exampleJointCode(coQuan), ...(kyHieu && { code: kyHieu }) } as const;
    return { diagnostics: [diagnostic('plan.joint', 'error', facts, nodeAt(root, ['ky_hieu'])?.span ?? placeOf(root, ['ky_hieu']))] };
  }
  if (kyHieu === undefined) return { diagnostics: [missing('ky_hieu', 'Ký hiệu', 'KH-SGDĐT', root)] };
  return { value: { kyHieu, ...(input.so !== undefined && { so: input.so }) }, diagnostics: [] };
}

function recipientsOf(input: PlanInput, root: Node): Result<NoiNhan> {
  const { noi, luu, twice, sauLuu } = parseRecipients(input.noi_nhan ?? [], input.luu);
  if (twice) return { diagnostics: [diagnostic('plan.twice', 'error', { field: 'luu', title: 'Lưu' }, placeOf(root, ['luu']))] };
  if (!luu) return { diagnostics: [missing('luu', 'Lưu', 'VT, KT', root, entryOf(root, 'luu') ? undefined : 'noi_nhan')] };
  const text = (line: string): Text => inline(line, 'noi_nhan', root);
  const typed = (input.sau_luu ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  return {
    value: {
      noi: noi.map(({ lines, note, items }) => ({ lines: lines.map(text), ...(note && { note: text(note) }), items: items.map(text) })),
      luu: inline(luu, 'luu', root),
      sauLuu: [...sauLuu.map(text), ...typed.map((line) => inline(line, 'sau_luu', root))],
      ...(input.nguoi_soan && { nguoiSoan: input.nguoi_soan }),
    },
    diagnostics: [],
  };
}

/** One signature for each body. */
function signaturesOf(input: PlanInput, bodies: number, pictures: Pictures, root: Node): Result<Ky[]> {
  const signers = Array.isArray(input.ky) ? input.ky : input.ky ? [input.ky] : [];
  const diagnostics: Diagnostic[] = [];
  if (signers.length !== bodies) {
    diagnostics.push(diagnostic('plan.joint', 'error', { problem: 'signatures', bodies, signatures: signers.length }, placeOf(root, ['ky'])));
  }
  const value = signers.flatMap((signer, i): Ky[] => {
    const ky = parseSignature(signer);
    if (typeof ky === 'string') {
      diagnostics.push(faultOf(ky, placeOf(root, Array.isArray(input.ky) ? ['ky', i] : ['ky'])));
      return [];
    }
    const anh = pictures.get(signer.anh ?? '');
    return [{ ...ky, ...(anh && { anh }) }];
  });
  return { value, diagnostics };
}

function faultOf(problem: SignatureProblem, at: Span): Diagnostic {
  return problem === 'no-post'
    ? diagnostic('plan.missing', 'error', { field: 'chuc_vu', title: 'Chức vụ của người ký', example: 'Phó Chủ tịch' }, at)
    : diagnostic('plan.signature', 'error', { problem }, at);
}
