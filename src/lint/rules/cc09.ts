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
    // What stands outside `can_cu` is to be moved there first (ND30-CC16).
    const ranked = sources.filter(({ passage }) => !['mo_dau', 'boi_canh'].includes(passage.field)).flatMap((source) => {
      const rank = rankOf(source);
      return rank === undefined ? [] : [{ source, rank }];
    });
    const inOrder = longestInOrder(ranked);
    for (const [i, one] of ranked.entries()) {
      if (inOrder.has(one)) continue;
      const { passage, from } = one.source;
      const said = nameOf(one.source);
      const lower = ranked.slice(0, i).find(({ rank }) => rank > one.rank);
      const higher = ranked.slice(i + 1).findLast(({ rank }) => rank < one.rank);
      const other = nameOf((lower ?? higher ?? one).source);
      yield {
        at: passage.place(from, from + said.length),
        message: lower ? `${said} có giá trị pháp lý cao hơn mà đứng sau ${other}.` : `${said} có giá trị pháp lý thấp hơn mà đứng trước ${other}.`,
        hint: lower ? `Chuyển dòng này lên trước ${other}.` : `Chuyển dòng này xuống sau ${other}.`,
      };
    }
  },
};

/** The most sources that stand in order as they are: the others are those to move. */
function longestInOrder<T extends { readonly rank: number }>(ranked: readonly T[]): Set<T> {
  interface Chain {
    readonly length: number;
    readonly last?: { readonly one: T; readonly before: Chain };
  }
  const none: Chain = { length: 0 };
  /** By rank: the longest chain that ends in it. */
  const best = new Map<number, Chain>();
  for (const one of ranked) {
    let before = none;
    for (const [rank, chain] of best) if (rank <= one.rank && chain.length > before.length) before = chain;
    best.set(one.rank, { length: before.length + 1, last: { one, before } });
  }
  let chain = [...best.values()].reduce((longest, other) => (other.length > longest.length ? other : longest), none);
  const kept = new Set<T>();
  while (chain.last) {
    kept.add(chain.last.one);
    chain = chain.last.before;
  }
  return kept;
}

function rankOf({ text }: Source): number | undefined {
  return RANKS.find(([kind]) => kind.test(text))?.[1];
}

/** As it is called in a sentence: kind and number, or a law's name. */
function nameOf({ text, citation, type }: Source): string {
  if (citation?.number !== undefined) return text.slice(0, text.indexOf(citation.number) + citation.number.length);
  return /^[^;.]*?(?=\s+(?:ngày|năm|số|được|và Luật)(?!\p{L})|,\s*(?:ngày|số|căn cứ|Luật)(?!\p{L})|[;.]|$)/iu.exec(text)?.[0] || type;
}
