import type { Source } from '../find/basis.js';
import type { CheckingRule } from '../rule.js';

/** Ranks in law, highest first: laws; decrees; what the Prime Minister and ministers issue; what a local body does. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^Hiến pháp/iu, 0],
  [/^(?:Bộ luật|Luật|Pháp lệnh)/iu, 1],
  [/^Nghị quyết.{1,20}\/(?:QH|UBTVQH)\d/iu, 1],
  [/^Nghị định/iu, 2],
  [/^Quyết định.{1,20}\/QĐ-TTg/iu, 3],
  [/^Thông tư/iu, 3],
  [/^\S+(?: \S+)?(?: số)? \S{1,10}\/(?:[^\s,;-]+-)*(?:UBND|HĐND)/iu, 4],
];

export const cc09: CheckingRule = {
  id: 'ND30-CC09',
  title: 'Căn cứ xếp theo giá trị pháp lý từ cao xuống thấp',
  clause: 'thông lệ trình bày căn cứ',
  severity: 'warning',
  description: 'Căn cứ thường xếp theo thứ bậc: Hiến pháp, Luật, Pháp lệnh, Nghị định, Quyết định của Thủ tướng Chính phủ, Thông tư, rồi đến văn bản của địa phương.',
  wrong: 'can_cu:\n  - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024',
  right: 'can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024\n  - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  *check({ sources }) {
    let lowest: { readonly rank: number; readonly said: string } | undefined;
    for (const source of sources) {
      const rank = rankOf(source);
      if (rank === undefined) continue;
      if (lowest && rank < lowest.rank) {
        const { passage, from } = source;
        const said = nameOf(source);
        yield { at: passage.place(from, from + said.length), message: `${said} có giá trị pháp lý cao hơn mà đứng sau ${lowest.said}.`, hint: `Chuyển dòng này lên trước ${lowest.said}.` };
      } else if (!lowest || rank > lowest.rank) lowest = { rank, said: nameOf(source) };
    }
  },
};

function rankOf({ text }: Source): number | undefined {
  return RANKS.find(([kind]) => kind.test(text))?.[1];
}

/** As it is called in a sentence: kind and number, or a law's name. */
function nameOf({ text, citation, type }: Source): string {
  if (citation?.number !== undefined) return text.slice(0, text.indexOf(citation.number) + citation.number.length);
  return /^[^;,.]*?(?=\s+(?:ngày|năm|số|được|và Luật)(?!\p{L})|[;,.]|$)/iu.exec(text)?.[0] || type;
}
