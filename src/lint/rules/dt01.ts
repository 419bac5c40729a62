import { lineAt } from '../find/lines.js';
import { BEHIND_PLACE } from '../find/place-name.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const dt01: CheckingRule = {
  id: 'ND30-DT01',
  title: 'Địa danh chỉ ghi tên, ngày tháng ghi ở mục ngay',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 4',
  severity: 'error',
  description: 'Dòng địa danh, thời gian có một dạng: Xuân Đông, ngày 05 tháng 01 năm 2026. Dấu phẩy và các chữ ngày, tháng, năm do công cụ in; mục dia_danh chỉ ghi tên.',
  wrong: 'dia_danh: Xuân Đông,',
  right: 'dia_danh: Xuân Đông',
  mends: true,
  *check({ root }) {
    const line = lineAt(root, 'dia_danh');
    const found = BEHIND_PLACE.exec(line?.text ?? '');
    if (!line || !found || found.index === 0 || /TP\.?$|HCM\.$/u.test(line.text)) return;
    const [rest] = found;
    const at = line.place(found.index, line.text.length);
    yield {
      at, message: `Địa danh thừa "${rest.trim()}".`, hint: `Chỉ ghi ${line.text.slice(0, found.index)}; công cụ tự in dấu phẩy và ngày, tháng, năm.`,
      ...mendMatch({ groups: [rest], at }, ''),
    };
  },
};
