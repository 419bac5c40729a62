import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** `T/M`, `K.T`, `TM/`, `KT:`, `TM -`, `KT ` and the like at the head of a line; `TM.` is right. */
const TYPED = /^(T\s?[/.]\s?M|K\s?[/.]\s?T|T\s?[/.]\s?L|T\s?[/.]\s?U\s?[/.]\s?Q|TUQ|TM|KT|TL|Q|Quyền|QUYỀN)(?:\s*[./:,-]+\s*|\s+|$)/u;
const RIGHT = /^(?:TM|KT|TL|TUQ|Q)\. \S/u;

export const sg01: CheckingRule = {
  id: 'ND30-SG01',
  title: 'Chữ viết tắt quyền hạn có dấu chấm: TM., KT., TL., TUQ. và dấu cách',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 7',
  severity: 'error',
  description: 'Chữ viết tắt quyền hạn viết hoa, có dấu chấm và một dấu cách: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH. Dạng T/M, K/T, T/L là của văn bản Đảng. Trong tệp kế hoạch, quyền hạn ghi ở các mục tm, kt, tl, tuq, q, không phải gõ chữ viết tắt.',
  wrong: 'ky: { chuc_vu: K/T Chủ tịch, ho_ten: Nguyễn Văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An }',
  mends: true,
  *check({ signers }) {
    for (const { tm, kt, tl, tuq, q, typed: lines } of signers) {
      const fields = [['tm', tm], ['kt', kt], ['tl', tl], ['tuq', tuq], ['q', q]] as const;
      for (const [name, line] of fields) {
        if (line && lines.includes(line)) continue;
        const [typed] = TYPED.exec(line?.text ?? '') ?? [];
        if (!line || !typed || RIGHT.test(line.text)) continue;
        const at = line.place(0, typed.length);
        yield { at: line.place(0, typed.trimEnd().length), message: `Quyền hạn viết "${typed.trim()}" không đúng.`, hint: `Bỏ chữ ấy; mục ${name} tự in ${name.toUpperCase()}. ở trước.`, ...mendMatch({ groups: [typed], at }, '') };
      }
      for (const line of lines) {
        const [typed, letters] = TYPED.exec(line.text) ?? [];
        if (!typed || letters === undefined || RIGHT.test(line.text)) continue;
        const right = `${shortOf(letters)}. `;
        const at = line.place(0, typed.length);
        yield { at: line.place(0, typed.trimEnd().length), message: `Quyền hạn viết "${typed.trim()}" không đúng.`, hint: right === 'TM. ' ? `Chuyển sang mục tm: ${line.text.slice(typed.length)}; công cụ tự in TM.` : `Viết ${right}${line.text.slice(typed.length)}`, ...mendMatch({ groups: [typed], at }, right) };
      }
    }
  },
};

/** `TM` for `T/M`, `Q` for `Quyền`. */
function shortOf(typed: string): string {
  return /^quyền$/iu.test(typed) ? 'Q' : typed.replace(/[\s/.]/gu, '');
}
