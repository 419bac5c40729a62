import { checkPlan, createBuild, defaultTemplates, type Built, type Examined, type Input } from '../../src/build.js';
import {
  FIELDS, needOf, officeFields, officeFile, planFile, plans, proposalFor, type Answers, type Given, type KindName, type OfficeFields,
} from '../../src/init/index.js';

export const TODAY = { nam: 2026, thang: 11 };
export const SCHEMA = '# yaml-language-server: $schema=x.json';

/** Offices of every kind, by their first answers. */
export const OFFICES: Readonly<Record<string, Given>> = {
  'UBND xã': { coQuan: 'Ủy ban nhân dân xã Xuân Đông' },
  'UBND phường': { coQuan: 'Ủy ban nhân dân phường Xuân Hòa', chucVu: 'Phó Chủ tịch', nguoiKy: 'Trần Thị Bình' },
  'UBND đặc khu': { coQuan: 'Ủy ban nhân dân đặc khu Lý Sơn' },
  'UBND tỉnh': { coQuan: 'Ủy ban nhân dân tỉnh Lâm Đồng', nguoiKy: 'Nguyễn Văn An' },
  'UBND thành phố': { coQuan: 'Ủy ban nhân dân thành phố Hải Phòng', chucVu: 'Phó Chủ tịch' },
  'HĐND xã': { coQuan: 'Hội đồng nhân dân xã Xuân Đông' },
  'Sở': { coQuan: 'Sở Giáo dục và Đào tạo', chuQuan: 'UBND tỉnh Tuyên Quang' },
  'Sở, Phó Giám đốc': { coQuan: 'Sở Y tế', chuQuan: 'UBND thành phố Hà Nội', chucVu: 'Phó Giám đốc', nguoiKy: 'Lê Văn Cường' },
  'phòng': { coQuan: 'Phòng Văn hóa - Xã hội', chuQuan: 'UBND xã Xuân Đông' },
  'trường của xã': { coQuan: 'Trường Trung học cơ sở Xuân Đông', chuQuan: 'UBND xã Xuân Đông' },
  'trường của Sở': { coQuan: 'Trường Trung học phổ thông Trần Phú', chuQuan: 'Sở Giáo dục và Đào tạo', diaDanh: 'Lâm Đồng', chucVu: 'Phó Hiệu trưởng' },
  'trung tâm': { coQuan: 'Trung tâm Phục vụ hành chính công', chuQuan: 'UBND phường Xuân Hòa' },
  'cơ quan khác': { coQuan: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Đông' },
};

/** `given` with what `kehoach init` proposes for the rest. Throws where it proposes nothing. */
export function answersFor(given: Given, year = TODAY.nam): Answers {
  const answers = FIELDS.reduce<Given>((sofar, field) => {
    if (sofar[field] !== undefined || !['needed', 'settled'].includes(needOf(field, sofar))) return sofar;
    const value = proposalFor(field, sofar, year);
    if (value === undefined) throw new Error(`nothing is proposed for ${field} of ${JSON.stringify(sofar)}`);
    return { ...sofar, [field]: value };
  }, given);
  return answers as Answers;
}

/** Answers for a plan of a kind, by an office of `OFFICES`. */
export function answersOf(office: string, loai: KindName): Answers {
  const other = office.startsWith('Sở') ? 'Sở Tài chính' : 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Đông';
  return answersFor({
    ...OFFICES[office], loai,
    ...(loai === 'trong' && { trichYeu: 'Triển khai nhiệm vụ trọng tâm quý IV năm 2026' }),
    ...(loai === 'lien-tich' && { cungBanHanh: OFFICES[office]?.coQuan === other ? 'Ủy ban nhân dân xã Xuân Đông' : other }),
  });
}

export interface Files {
  readonly plan: string;
  readonly office: string;
}

/** The two files of a first plan; or the plan alone, for an office that has its file already. */
export function filesOf(answers: Answers, known?: OfficeFields): Files {
  const office = known ?? officeFields(answers);
  const setting = { template: plans[answers.loai] ?? '', keThua: 'co-quan.yaml', office, schema: SCHEMA, command: 'ke-hoach.yaml', today: TODAY };
  return { plan: planFile(answers, setting), office: officeFile(office, 'co-quan.yaml', SCHEMA) };
}

const build = createBuild(defaultTemplates);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const inputOf = ({ plan, office }: Files): Input =>
  ({ name: 'ke-hoach.yaml', bytes: bytesOf(plan), readFile: async (path) => (path === 'co-quan.yaml' ? bytesOf(office) : 'missing') });

export const buildFiles = (files: Files): Promise<Built> => build(inputOf(files));

/** What the rules find on a day of the year that the plan is of. */
export const checkFiles = (files: Files): Promise<Examined> => checkPlan(inputOf(files), { today: TODAY.nam * 10000 + TODAY.thang * 100 + 22 });
