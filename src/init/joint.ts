import type { Answers } from './answers.js';
import { officeOf, parentOf, shortOf } from './office.js';
import { signatureOf } from './signature.js';
import { yamlField, yamlMappings } from './yaml.js';

/** The fields of a joint plan that name both bodies, each as YAML. */
export interface Joint {
  readonly coQuan: string;
  readonly kyHieu: string;
  readonly ky: string;
}

/** Whoever leads a body whose name does not tell; the comment beside it asks for the right post. */
const SOME_HEAD = 'Thủ trưởng';
const UNKNOWN = 'CQ';

/** The answers' own body, which takes the lead, and `other` beside it. */
export function jointFields({ coQuan, chuQuan, chucVu, nguoiKy }: Answers, other: string): Joint {
  const first = officeOf(coQuan);
  const second = officeOf(other);
  // Two departments have the same body above them, as a rule.
  const above = parentOf(second) === 'needed' ? chuQuan : undefined;
  const signatures = [signatureOf(first, chucVu, nguoiKy), signatureOf(second, second.capTruong ?? SOME_HEAD, undefined)];
  return {
    coQuan: `# Cơ quan chủ trì đứng đầu\n${yamlMappings('co_quan', [{ ten: coQuan, chu_quan: chuQuan }, { ten: other, chu_quan: above }])}`,
    kyHieu: `${yamlField('ky_hieu', `KHLT-${shortOf(first) || UNKNOWN}-${shortOf(second) || UNKNOWN}`)}    # chữ viết tắt của hai cơ quan`,
    ky: `# Mỗi cơ quan một người ký, theo thứ tự của co_quan; sửa chức vụ, thêm ho_ten cho đúng\n${yamlMappings('ky', signatures.map((each) => ({ ...each })))}`,
  };
}
