import { BLANK } from '../veil.js';
import { foundIn } from '../find/match.js';
import type { Passage } from '../passages.js';
import type { CheckingRule, Finding } from '../rule.js';

/** Signs that come in pairs, and what closes each. */
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };
const SIGNS = /[()[\]“”"]/gu;
const SIGN = /[()[\]“”"]/u;
/** `a)`, `1)`, `i)` in the middle of a line close nothing. */
const NUMBER = /(?:^|[\s(;,:"“])(?:\p{L}|\d{1,2}|[ivx]{1,4}|[IVX]{1,4})$/u;
/** How far back such a number is looked for. */
const LONGEST_NUMBER = 8;

export const lg12: CheckingRule = {
  id: 'ND30-LG12',
  title: 'Dấu ngoặc, dấu nháy đủ đôi',
  clause: 'quy ước chính tả',
  severity: 'warning',
  description: 'Mỗi dấu mở ngoặc, mở nháy trong một đoạn phải có dấu đóng cùng kiểu. Thiếu một dấu thì không rõ phần trong ngoặc hết ở đâu.',
  wrong: 'ket_thuc: Báo cáo gửi về Phòng Kinh tế (trước ngày 20/12/2026.',
  right: 'ket_thuc: Báo cáo gửi về Phòng Kinh tế (trước ngày 20/12/2026).',
  *check({ passages }) {
    let before: readonly Unpaired[] = [];
    for (const passage of passages) {
      const found = passage.kind !== 'cell' && SIGN.test(passage.text) ? unpaired(passage) : [];
      // A paragraph that was pasted in two lines: what one of them opens, the other closes.
      const isBroken = before.some(({ side }) => side === 'open') && found.some(({ side }) => side === 'close');
      yield* isBroken ? [] : before;
      before = isBroken ? [] : found;
    }
    yield* before;
  },
};

/** A mark without the other of its pair. */
interface Unpaired extends Finding {
  readonly side: 'open' | 'close' | 'mixed';
}

function unpaired(passage: Passage): Unpaired[] {
  const { text } = passage;
  const open: { readonly sign: string; readonly at: number }[] = [];
  const found: Unpaired[] = [];
  // Looks that were blanked may hold the other of the two.
  if (text.includes(BLANK) && /[{}[\]^]/u.test(text)) return [];
  const tell = (side: Unpaired['side'], at: number, message: string, hint: string): void => {
    found.push({ side, at: passage.place(at, at + 1), message, hint });
  };
  for (const { 0: sign, index } of foundIn(text.slice(passage.lead), SIGNS)) {
    const at = passage.lead + index;
    const last = open.at(-1);
    if (sign in CLOSES) open.push({ sign, at });
    else if (sign === '"') {
      // `“Tết ấm"`: one mark for both sides does not close a mark that has a side.
      if (last?.sign === '“') tell('mixed', open.pop()?.at ?? at, 'Dấu mở nháy “ đóng bằng dấu ".', 'Dùng một kiểu: “…” hoặc "…".');
      else if (last?.sign === '"') open.pop();
      else open.push({ sign, at });
    } else if (last && CLOSES[last.sign] === sign) open.pop();
    else if (last?.sign === '"' && sign === '”') tell('mixed', open.pop()?.at ?? at, 'Dấu nháy " đóng bằng dấu ”.', 'Dùng một kiểu: “…” hoặc "…".');
    else if (!(sign === ')' && NUMBER.test(text.slice(Math.max(0, at - LONGEST_NUMBER), at)))) tell('close', at, `Dấu "${sign}" không có dấu mở ở trước.`, 'Thêm dấu mở, hoặc bỏ dấu này.');
  }
  for (const { sign, at } of open) tell('open', at, `Dấu ${sign === '"' ? 'nháy' : `"${sign}"`} không có dấu đóng.`, `Thêm dấu ${CLOSES[sign] ?? '"'} ở chỗ kết thúc.`);
  return found;
}
