import { fold } from '../standard/fold.js';
import type { Answers } from './answers.js';
import { fill } from './fill.js';
import { KINDS } from './kinds.js';
import { fullName } from './names.js';
import { officeOf } from './office.js';
import { givenBy, type OfficeFields } from './office-file.js';
import { jointFields, type Joint } from './joint.js';
import { signatureOf } from './signature.js';
import { recipientsOf, wordsOf, type Words } from './words.js';
import { yamlField, yamlList, yamlMapping, yamlMappings } from './yaml.js';

/** What a plan's text is made of besides the answers. */
export interface Setting {
  /** The text of the answers' kind, from `templates/ke-hoach/`. */
  readonly template: string;
  /** The office's file, by its path from the plan's, and what it gives. */
  readonly keThua: string;
  readonly office: OfficeFields;
  /** The first line, which editors read; missing where they could not. */
  readonly schema: string | undefined;
  /** How the plan is named on the command line. */
  readonly command: string;
  readonly today: { readonly nam: number; readonly thang: number };
}

/** The text of a commented plan that builds as it is. What the office's file says is not said again. */
export function planFile(answers: Answers, setting: Setting): string {
  const { template, keThua, office, schema, command, today } = setting;
  const words = wordsFor(answers);
  const joint = answers.cungBanHanh === undefined ? undefined : jointFields(answers, answers.cungBanHanh);
  const { head, tail } = ownFields(answers, office, words, joint, template);
  return [
    ...(schema === undefined ? [] : [schema]),
    `# Tạo văn bản Word: npx kehoach build ${command}`,
    '# Chữ sau dấu # là ghi chú, không in ra. Sửa chữ mẫu dưới đây cho đúng việc của cơ quan.',
    '',
    '# Tên cơ quan, địa danh, nơi nhận, người ký lấy ở tệp này; ghi lại mục nào ở đây thì mục đó theo kế hoạch.',
    yamlField('ke_thua', keThua),
    ...head,
    '',
    '# so: 15        # có số rồi thì bỏ dấu # ở đầu dòng này và ghi số',
    `ngay: ${today.nam}      # dự thảo chỉ ghi năm; khi ban hành ghi đủ ngày, tháng, năm: 05/01/${today.nam}`,
    yamlField('trich_yeu', answers.trichYeu),
    '',
    '# Luật: ghi tên và ngày, không ghi số. Văn bản khác: đủ số, ký hiệu, ngày, cơ quan ban hành và trích yếu.',
    ...basisOf(answers, words, today.nam),
    '',
    fill(template, templateWords(answers, words, today)).trim(),
    '',
    ...(tail.length > 0 ? [`# Các mục dưới đây thay cho mục cùng tên trong ${keThua}.`, ...tail] : [`# Nơi nhận, lưu, người ký: theo ${keThua}`]),
    '',
  ].join('\n');
}

/** The words of the office, for a plan of this kind. */
function wordsFor({ coQuan, chuQuan, loai }: Answers): Words {
  const office = officeOf(coQuan);
  const words = wordsOf(office, chuQuan);
  const lead = KINDS[loai].chuyenMonTinh;
  return office.kind === 'ubnd-tinh' && lead !== undefined ? { ...words, chuyenMon: lead } : words;
}

function templateWords({ coQuan, cungBanHanh, trichYeu }: Answers, words: Words, { nam, thang }: Setting['today']): Record<string, string | undefined> {
  return {
    ten: coQuan,
    ten_2: cungBanHanh,
    viec: inSentence(trichYeu),
    nam: String(nam),
    quy: `quý ${['I', 'II', 'III', 'IV'][Math.floor((thang - 1) / 3)] ?? ''} năm ${nam}`,
    goi: words.goi,
    lanh_dao: words.lanhDao,
    tong_hop: words.tongHop,
    tai_chinh: words.taiChinh,
    chuyen_mon: words.chuyenMon,
    co_so: words.coSo,
    cong_an: words.congAn,
    mat_tran: words.matTran,
    cha_me: words.chaMe,
  };
}

/** A subject behind "Kế hoạch": a small letter, unless it begins with a name or an abbreviation. */
function inSentence(trichYeu: string): string {
  const named = /^\p{Lu}\S*\s+\p{Lu}|^\p{Lu}\p{Lu}/u.test(trichYeu);
  return named ? trichYeu : trichYeu.charAt(0).toLocaleLowerCase('vi') + trichYeu.slice(1);
}

function basisOf({ loai }: Answers, { canCu }: Words, year: number): string[] {
  const known = [...(canCu === undefined ? [] : [canCu]), ...(KINDS[loai].canCu ?? [])];
  // Laws stand before decrees.
  known.sort((a, b) => Number(b.startsWith('Luật ')) - Number(a.startsWith('Luật ')));
  const more = `- Kế hoạch số 20/KH-UBND ngày 10 tháng 02 năm ${year} của Ủy ban nhân dân tỉnh về …`;
  return known.length > 0 ? [yamlList('can_cu', known), `  # ${more}`] : ['# can_cu:', `#   ${more}`];
}

/** The fields in which this plan is not as the office's file has it, each as YAML: those of the first page, and of the last. */
function ownFields(answers: Answers, office: OfficeFields, words: Words, joint: Joint | undefined, template: string): { head: string[]; tail: string[] } {
  const given = givenBy(office);
  const { coQuan, chuQuan, kyHieu, diaDanh, chucVu, nguoiKy } = answers;
  const otherBody = coQuan !== given.coQuan || (chuQuan ?? '') !== given.chuQuan;
  const otherSigner = otherBody || chucVu !== given.chucVu || (nguoiKy ?? '') !== given.nguoiKy;
  const signature = { ...signatureOf(officeOf(coQuan), chucVu, nguoiKy) };
  const recipients = ownRecipients(otherBody ? undefined : office.noiNhan, words, template);
  return {
    head: [
      ...(joint ? [joint.coQuan] : otherBody ? [issuer(coQuan, chuQuan)] : []),
      ...(joint ? [joint.kyHieu] : kyHieu === given.kyHieu && !otherBody ? [] : [yamlField('ky_hieu', kyHieu)]),
      ...(diaDanh === given.diaDanh ? [] : [yamlField('dia_danh', diaDanh)]),
    ],
    tail: [
      ...(recipients ? [yamlList('noi_nhan', recipients)] : []),
      ...(office.luu === undefined || otherBody ? [yamlField('luu', words.luu)] : []),
      ...(joint ? [joint.ky] : otherSigner ? [signer(signature, office)] : []),
    ],
  };
}

function issuer(ten: string, chuQuan: string | undefined): string {
  return chuQuan === undefined ? yamlField('co_quan', ten) : yamlMapping('co_quan', { ten, chu_quan: chuQuan });
}

/** The signer. What the office's file says of its own and this one has not would be added to it, unless it is a list. */
function signer(signature: Readonly<Record<string, string>>, { ky = {} }: OfficeFields): string {
  const more = Object.keys(ky).some((key) => signature[key] === undefined);
  return more ? yamlMappings('ky', [signature]) : yamlMapping('ky', signature);
}

/** The plan's own recipients, where `usual`, those of the office's file, leave somebody out who gets a task in it. */
function ownRecipients(usual: readonly string[] | undefined, words: Words, template: string): readonly string[] | undefined {
  const all = usual ?? recipientsOf(words);
  const missing = taskHolders(template, words).filter((body) => !all.some((line) => plain(line).includes(plain(body))));
  // The last is the lowest, as a rule.
  return usual && missing.length === 0 ? undefined : [...all.slice(0, -1), ...missing, ...all.slice(-1)];
}

/** Whom the text of a kind gives tasks: the keys of its part on who does what. */
function taskHolders(template: string, words: Words): string[] {
  const byName: Readonly<Record<string, string | undefined>> = {
    tong_hop: words.tongHop, tai_chinh: words.taiChinh, chuyen_mon: words.chuyenMon, co_so: words.coSo,
    cong_an: words.congAn, mat_tran: words.matTran, cha_me: words.chaMe,
  };
  return [...template.matchAll(/^ {4}‹(\w+)›:/gm)].flatMap(([, name = '']) => byName[name] ?? []);
}

/** A line to compare: without accents, common abbreviations written out. */
const plain = (line: string): string => fold(line.replace(/\p{Lu}{4}/gu, (short) => fullName(short)));
