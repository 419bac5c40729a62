import { diagnostic, type Code, type Diagnostic, type Facts } from '../../src/diagnostic.js';

/** One set of facts for every code, with Vietnamese samples only; does not compile when a code is missing. */
const FACTS: { readonly [C in Code]: readonly Facts[C][] } = {
  'read.not-found': [{ path: 'ke-hoach.yaml' }],
  'read.directory': [{ path: 'thu-muc/' }],
  'read.unreadable': [
    { path: 'ke-hoach.yaml', reason: 'EACCES' },
    { path: 'ke-hoach.yaml', reason: 'EIO' },
  ],
  'read.too-large': [{ bytes: 50 * 1024 * 1024, limit: 4 * 1024 * 1024 }],
  'read.not-utf8': [{ encoding: 'UTF-16' }, { encoding: 'unknown' }],
  'read.binary': [{ format: 'docx' }, { format: 'doc' }, { format: 'pdf' }, { format: 'other' }],
  'read.empty': [{}],
  'read.legacy-encoding': [
    { encoding: 'TCVN3', sample: 'Uû ban nh©n d©n', reads: 'Uỷ ban nhân dân' },
    { encoding: 'VNI', sample: 'UÛy ban nhaân daân', reads: 'Ủy ban nhân dân' },
  ],
  'read.control-character': [{ codePoint: 7 }, { codePoint: 0xd83d }],
  'yaml.syntax': [
    ...['BAD_INDENT', 'TAB_AS_INDENT', 'MISSING_CHAR', 'constructor', 'gì đó'].map((problem) => ({ problem })),
    { problem: 'BAD_SCALAR_START', fix: '- "@phòng họp"' },
  ],
  'yaml.duplicate-key': [{ key: 'so' }],
  'yaml.alias': [{ name: '*đậm*' }, { name: '*đậm*', fix: '- "*đậm*"' }],
  'yaml.alias-bomb': [{ limit: 100 }],
  'yaml.tag': [{ tag: '!quan_trong' }],
  'yaml.multiple-documents': [{}],
  'yaml.too-deep': [{ limit: 100 }],
  'yaml.key-not-text': [{}],
  'yaml.lost-after-hash': [{ lost: '# 5 phòng', fix: '- "Phòng # 5 phòng"' }],
  'yaml.joined-lines': [{ line: '- Thời gian' }, { line: '- Thời gian', fix: '  - Thời gian' }],
  'yaml.odd-space': [{ codePoint: 0xa0 }, { codePoint: 0x200b, fix: 'so: 5' }],
  'plan.not-a-plan': [{ found: 'text' }, { found: 'list' }, { found: 'empty' }],
  'plan.unknown-key': [
    { key: 'noi_nhận', nearest: 'noi_nhan', known: ['noi_nhan'] },
    { key: 'xyz', known: ['so', 'ngay', 'trich_yeu'] },
  ],
  'plan.missing': [{ field: 'ky.ho_ten', title: 'họ và tên người ký', example: 'Bùi Hữu Cam' }],
  'plan.empty': [{ field: 'so', title: 'số văn bản' }],
  'plan.type': [
    { field: 'so', expected: ['text'], found: 'list' },
    { field: 'noi_nhan', expected: ['list', 'text'], found: 'mapping' },
    { field: 'ky', expected: ['mapping'], found: 'empty' },
  ],
  'plan.number': [{ field: 'so', text: '12a' }],
  'plan.date': [
    { text: 'hôm qua', reason: 'format' },
    { text: '30/02/2024', reason: 'calendar' },
  ],
  'plan.code': [{ text: 'kế hoạch' }],
  'plan.choice': [
    { field: 'co_chu', text: 'gọn', choices: ['lon', 'gon'], nearest: 'gon' },
    { field: 'co_chu', text: 'to', choices: ['lon', 'gon'] },
  ],
  'plan.length': [{ field: 'le.trai', text: '50 mm', min: '30 mm', max: '35 mm' }],
  'plan.reserved-name': [{ name: 'so_luong' }],
  'plan.unknown-reference': [{ name: 'phu_luc.a', nearest: 'phu_luc.b', known: ['phu_luc.b'] }, { name: 'muc.a', known: ['muc.b'] }, { name: 'muc.a', known: [] }],
  'plan.annex-unreferred': [{ label: 'Phụ lục II' }],
  'plan.signature': [{ problem: 'authority-without-post' }, { problem: 'two-authorities' }],
  'outline.number': [{ typed: '3.', expected: '2.' }],
  'outline.section-inside': [{ marker: 'II.' }],
  'outline.too-deep': [{ marker: '1.1.1.1.', limit: 3 }],
  'layout.compact': [{ line: 'ỦY BAN NHÂN DÂN' }],
  'layout.too-wide': [{ line: 'ỦY BAN NHÂN DÂN' }],
  'template.syntax': [{ template: 'noi-dung.hbs', message: '…' }],
  'template.missing-name': [{ template: 'noi-dung.hbs', name: 'noiDun' }],
  'template.unknown-element': [{ template: 'noi-dung.hbs', element: 'marquee' }],
  'output.directory': [{ path: 'ke-hoach.docx' }],
  'output.edited': [{ path: 'ke-hoach.docx' }],
  'output.foreign': [{ path: 'ke-hoach.docx' }],
  'output.locked': [{ path: 'ke-hoach.docx' }],
  'output.denied': [{ path: 'ke-hoach.docx' }],
  'output.no-space': [{ path: 'ke-hoach.docx' }],
  'output.failed': ['ENOENT', 'ENOTDIR', 'EROFS', 'ENAMETOOLONG', 'EIO'].map((reason) => ({ path: 'a/b.docx', reason })),
  'output.same-path': [{ path: 'a.docx', first: 'a.yaml', second: 'a.yml' }],
};

/** At least one diagnostic of every code, without a place. */
export const ALL: readonly Diagnostic[] = (Object.keys(FACTS) as Code[]).flatMap((code) =>
  FACTS[code].map((facts) => diagnostic(code, 'error', facts as never)),
);
