import { UNIT_KINDS } from '../../standard/units-of-place.js';
import { lineAt } from '../find/lines.js';
import { BEHIND_PLACE, SHORT_PLACE, TYPED_HCMC } from '../find/place-name.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const HCMC = 'Thành phố Hồ Chí Minh';
const KIND = new RegExp(`^(?:${UNIT_KINDS.join('|')})(?=\\s)`, 'u');
const KIND_IN_CAPITALS = new RegExp(KIND, 'iu');
/** A word with a small first letter; not behind a hyphen or an apostrophe, as in Cư M'gar. */
const SMALL = /(?<![\p{L}\p{M}'’-])\p{Ll}\p{L}*/gu;

const LINK = /^(?:và|ngày)$/u;

export const dt05: CheckingRule = {
  id: 'ND30-DT05',
  title: 'Địa danh viết hoa chữ đầu, không viết tắt',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a, c khoản 4',
  severity: 'error',
  description: 'Địa danh là tên gọi chính thức của đơn vị hành chính, các chữ cái đầu viết hoa: Thành phố Hồ Chí Minh, không phải TP.HCM, TP. Hồ Chí Minh.',
  wrong: 'dia_danh: TP. Hồ Chí Minh',
  right: 'dia_danh: Thành phố Hồ Chí Minh',
  mends: true,
  *check({ root }) {
    const line = lineAt(root, 'dia_danh');
    if (!line || line.text === HCMC) return;
    const { text } = line;
    if (TYPED_HCMC.test(text) && text !== 'Hồ Chí Minh') {
      yield { at: line.place(), message: `Địa danh chưa viết đúng tên gọi đầy đủ: ${text}.`, hint: `Viết ${HCMC}.`, ...mendMatch({ groups: [text], at: line.place() }, HCMC) };
      return;
    }
    const short = SHORT_PLACE.exec(text);
    if (short) {
      const rest = text.slice(short[0].length).trim();
      yield { at: line.place(0, short[0].length), message: `Địa danh viết tắt "${short[0]}".`, hint: rest ? `Viết ${rest}, hoặc viết đủ chữ thay cho "${short[0]}".` : 'Viết đủ tên.' };
      return;
    }
    // Of a xã or a phường ND30-DT07 tells, of which some keep the word.
    if (/^Tỉnh \p{Lu}/u.test(text)) {
      yield { at: line.place(0, 4), message: 'Địa danh thừa chữ "Tỉnh": chỉ ghi tên.', hint: `Viết ${text.slice(5)}.` };
      return;
    }
    const [kind] = KIND.exec(text) ?? [];
    if (kind !== undefined) {
      const rest = text.slice(kind.length).trim();
      const right = /^\d/u.test(rest) ? kind.charAt(0).toUpperCase() + kind.slice(1) + text.slice(kind.length) : rest;
      const message = right === rest ? `Địa danh thừa chữ "${kind}": chỉ ghi tên.` : `Chữ "${kind}" ở đầu địa danh phải viết hoa.`;
      yield { at: line.place(0, kind.length), message, hint: `Viết ${right}.` };
      return;
    }
    const name = text.replace(BEHIND_PLACE, '');
    if (/\p{L} \p{L}/u.test(name) && name === name.toUpperCase()) {
      const right = name.replace(/[\p{L}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
      const at = line.place(0, name.length);
      yield { at, message: `Địa danh viết hoa cả chữ: ${name}.`, hint: `Viết ${right}.`, ...mendMatch({ groups: [name], at }, right) };
      return;
    }
    const from = KIND_IN_CAPITALS.exec(text)?.[0].length ?? 0;
    const small = [...name.matchAll(SMALL)].filter(({ 0: word, index }) => index >= from && !LINK.test(word));
    const [first, last] = [small[0], small.at(-1)];
    if (!first || !last) return;
    // From the first of them to the last, as one.
    const [start, end] = [first.index, last.index + last[0].length];
    const typed = name.slice(start, end);
    const right = typed.replace(SMALL, (word) => (LINK.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
    const at = line.place(start, end);
    yield { at, message: `Chữ "${typed}" trong địa danh phải viết hoa chữ đầu.`, hint: `Viết ${right}.`, ...mendMatch({ groups: [typed], at }, right) };
  },
};
