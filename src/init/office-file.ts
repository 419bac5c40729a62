import type { Node } from '../read/tree.js';
import type { Answers, Given } from './answers.js';
import { codeFor, officeOf, parentOf } from './office.js';
import { signatureOf } from './signature.js';
import { recipientsOf, wordsOf } from './words.js';
import { yamlField, yamlList, yamlMapping } from './yaml.js';

/** What an office's own file gives to its plans; what it says otherwise is not known here. */
export interface OfficeFields {
  readonly coQuan?: { readonly ten: string; readonly chuQuan?: string };
  readonly kyHieu?: string;
  readonly diaDanh?: string;
  readonly ky?: Readonly<Record<string, string>>;
  /** One line for each, notes in brackets. */
  readonly noiNhan?: readonly string[];
  readonly luu?: string;
}

/** What these answers say of the office that gave them. */
export function officeFields({ coQuan, chuQuan, kyHieu, diaDanh, chucVu, nguoiKy }: Answers): OfficeFields {
  const office = officeOf(coQuan);
  const words = wordsOf(office, chuQuan);
  return {
    coQuan: { ten: coQuan, ...(chuQuan !== undefined && { chuQuan }) },
    // That of a UBND or HĐND comes by itself.
    ...(!(parentOf(office) === 'none' && kyHieu === codeFor(office)) && { kyHieu }),
    diaDanh,
    ky: { ...signatureOf(office, chucVu, nguoiKy) },
    noiNhan: recipientsOf(words),
    luu: words.luu,
  };
}

/** The fields of an office's file that was read; those that are more than a text where a text is usual are left out. */
export function readOffice(root: Node): OfficeFields {
  const issuer = field(root, 'co_quan');
  const ten = textOf(issuer) ?? textOf(field(issuer, 'ten'));
  const chuQuan = textOf(field(issuer, 'chu_quan'));
  const noiNhan = field(root, 'noi_nhan');
  return {
    ...(ten !== undefined && { coQuan: { ten, ...(chuQuan !== undefined && { chuQuan }) } }),
    ...present('kyHieu', textOf(field(root, 'ky_hieu'))),
    ...present('diaDanh', textOf(field(root, 'dia_danh'))),
    ...present('ky', fieldsOf(field(root, 'ky'))),
    ...present('noiNhan', noiNhan?.kind === 'list' ? noiNhan.items.flatMap(recipientLines) : undefined),
    ...present('luu', textOf(field(root, 'luu'))),
  };
}

/** The answers that an office's file gives. */
export function givenBy({ coQuan, kyHieu, diaDanh, ky }: OfficeFields): Given {
  if (!coQuan) return {};
  const chucVu = ky?.['q'] === undefined ? ky?.['chuc_vu'] : `Quyền ${ky['q']}`;
  return {
    coQuan: coQuan.ten,
    chuQuan: coQuan.chuQuan ?? '',
    ...present('kyHieu', kyHieu ?? (parentOf(officeOf(coQuan.ten)) === 'none' ? codeFor(officeOf(coQuan.ten)) : undefined)),
    ...present('diaDanh', diaDanh),
    ...(chucVu !== undefined && { chucVu, nguoiKy: ky?.['ho_ten'] ?? '' }),
  };
}

/** The text of the office's file, which plans call `name`; `schema` is the first line, which editors read. */
export function officeFile(office: OfficeFields, name: string, schema: string | undefined): string {
  const { coQuan, kyHieu, diaDanh, ky, noiNhan, luu } = office;
  const issuer = coQuan?.chuQuan === undefined
    ? yamlField('co_quan', coQuan?.ten ?? '')
    : yamlMapping('co_quan', { ten: coQuan.ten, chu_quan: coQuan.chuQuan });
  return [
    ...(schema === undefined ? [] : [schema]),
    `# Mặc định của cơ quan, dùng chung cho mọi kế hoạch có dòng: ke_thua: ${name}`,
    '# Sửa ở đây thì kế hoạch nào tạo lại cũng theo; kế hoạch tự ghi mục nào thì mục đó theo kế hoạch.',
    '',
    ...(coQuan?.chuQuan === undefined ? [] : ['# chu_quan: cơ quan cấp trên trực tiếp, in ở dòng trên']),
    issuer,
    ...(kyHieu === undefined ? [] : [`${yamlField('ky_hieu', kyHieu)}    # do người đứng đầu cơ quan quy định`]),
    ...(diaDanh === undefined ? [] : [`${yamlField('dia_danh', diaDanh)}    # in trước ngày tháng`]),
    '',
    '# (b/c): để báo cáo; (p/h): để phối hợp. Cấp cao hơn đứng trước. Đơn vị được giao việc phải có ở đây.',
    yamlList('noi_nhan', noiNhan ?? []),
    `${yamlField('luu', luu ?? '')}    # VT và chữ viết tắt của đơn vị soạn thảo`,
    '',
    '# Cấp phó ký thay: kt là chức vụ cấp trưởng, chuc_vu là chức vụ người ký.',
    yamlMapping('ky', ky ?? {}),
    ...(ky?.['ho_ten'] === undefined ? ['  # ho_ten: Nguyễn Văn An    # biết người ký thì bỏ dấu # ở đầu dòng này'] : []),
    '',
    '# Các mục khác cũng đặt được ở đây, ví dụ:',
    '# trinh_bay: { co_chu: gon }',
    '# lien_he: { dien_thoai: (0251) 3 123 456 }',
    '',
  ].join('\n');
}

const present = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } => (value === undefined ? {} : { [key]: value } as { [P in K]?: V });

function field(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key.text === key)?.value : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'text' && node.text.trim() ? node.text.trim() : undefined;
}

function fieldsOf(node: Node | undefined): Record<string, string> | undefined {
  if (node?.kind !== 'mapping') return undefined;
  return Object.fromEntries(node.entries.flatMap(({ key, value }) => {
    const text = textOf(value);
    return text === undefined ? [] : [[key.text, text]];
  }));
}

/** The lines of one recipient: a group's each with its note, what stands below a line behind its colon. */
function recipientLines(node: Node): string[] {
  const line = textOf(node);
  if (line !== undefined) return [line];
  const group = field(node, 'nhom');
  if (group?.kind === 'list') {
    const note = textOf(field(node, 'ghi_chu'));
    return group.items.flatMap((item) => textOf(item) ?? []).map((item) => (note === undefined ? item : `${item} (${note})`));
  }
  if (node.kind !== 'mapping') return [];
  return node.entries.map(({ key, value }) =>
    `${key.text}: ${value.kind === 'list' ? value.items.flatMap((item) => textOf(item) ?? []).join(', ') : (textOf(value) ?? '')}`);
}
