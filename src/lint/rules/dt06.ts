import { NAMED_AFTER } from '../../standard/places.js';
import { lineAt } from '../find/lines.js';
import { unitIn } from '../find/unit.js';
import type { CheckingRule } from '../rule.js';

export const dt06: CheckingRule = {
  id: 'ND30-DT06',
  title: 'Đơn vị mang tên người, chữ số, sự kiện ghi đủ cả chữ chỉ cấp',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 4',
  severity: 'error',
  description: 'Đơn vị hành chính đặt theo tên người, bằng chữ số hoặc theo sự kiện lịch sử thì địa danh ghi tên gọi đầy đủ: Thành phố Hồ Chí Minh, Phường 3, Phường Điện Biên Phủ.',
  wrong: 'dia_danh: Hồ Chí Minh',
  right: 'dia_danh: Thành phố Hồ Chí Minh',
  *check({ root, issuers }) {
    const line = lineAt(root, 'dia_danh');
    if (!line || !(/^\d+$/u.test(line.text) || NAMED_AFTER.includes(line.text))) return;
    const kind = line.text === 'Hồ Chí Minh' ? 'thành phố' : issuers.map(({ ten, chuQuan }) => unitIn(ten.text) ?? unitIn(chuQuan?.text ?? '')).find((unit) => unit?.name === line.text)?.kind;
    const full = kind && `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${line.text}`;
    yield {
      at: line.place(),
      message: `Địa danh "${line.text}" thiếu chữ chỉ cấp ở trước.`,
      hint: full ? `Viết ${full}.` : `Viết Phường ${line.text} hoặc Xã ${line.text}.`,
    };
  },
};
