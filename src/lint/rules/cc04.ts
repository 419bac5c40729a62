import type { Source } from '../find/basis.js';
import type { Citation } from '../find/citations.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Subject } from '../subject.js';

/** Cited by name, without number and issuer; Party congresses' resolutions have none. */
const BY_NAME = /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)$/iu;
const NUMBERLESS = /^\S+(?: \S+)? (?=ngày \d|của (?:Chính phủ|Thủ tướng|Bộ|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Sở))/u;
const GAP = /^\S+(?: \S+)? số:?\s*(?:[.…_]+\s*)?\//u;
/** What the subject of a text begins with; a name of a body alone says nothing of it. */
const SUBJECT = /(?<!\p{L})(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|triển khai|thực hiện|tổ chức|công bố|kết luận|thành lập|kiện toàn|giao|thông qua|phát động|tăng cường|đẩy mạnh|nâng cao|quan trắc|chi tiết)(?!\p{L})/iu;

export const cc04: CheckingRule = {
  id: 'ND30-CC04',
  title: 'Căn cứ ghi đủ tên loại, số, ngày, cơ quan ban hành, trích yếu',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a, b khoản 6',
  severity: 'warning',
  description: 'Văn bản làm căn cứ ghi đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành và trích yếu; trước số có chữ "số". Riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành. Chữ "số" không bỏ ở những lần nhắc sau.',
  wrong: 'can_cu: [Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  right: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  mends: true,
  *check(subject) {
    for (const citation of subject.citations) if (!BY_NAME.test(citation.type)) yield* withoutSo(citation);
    yield* undated(subject);
    for (const source of subject.sources) if (!BY_NAME.test(source.type)) yield* source.citation ? lacking(source, source.citation) : withoutNumber(source);
  },
};

/** What the text cites for the first time without its date; the legal basis is looked at line by line. */
function* undated({ citations }: Subject): Generator<Finding> {
  const seen = new Set<string>();
  for (const { type, number, date, passage, at, to } of citations) {
    if (number === undefined || BY_NAME.test(type)) continue;
    const known = seen.has(number);
    seen.add(number);
    const said = ['mo_dau', 'boi_canh', 'ket_thuc', 'noi_dung'].includes(passage.field) && passage.kind === 'text';
    if (known || date || !said || /^[\s,(]*(?:ban hành )?(?:ngày|tháng|năm)\s/iu.test(passage.text.slice(to, to + 40))) continue;
    yield { at, message: `${type} số ${number} nhắc lần đầu mà không có ngày ban hành.`, hint: `Viết ${type} số ${number} ngày … tháng … năm … của …` };
  }
}

function* withoutSo({ type, number, so, passage, from }: Citation): Generator<Finding> {
  if (number === undefined || so !== undefined) return;
  const at = passage.place(from, from + type.length);
  yield {
    at, message: `Thiếu chữ "số" giữa ${type} và ${number}.`, hint: `Viết ${type} số ${number.replace(/\s/gu, '')}.`,
    ...mendMatch({ groups: [passage.text.slice(from, from + type.length)], at }, `${type} số`),
  };
}

function* lacking({ passage, from, to, text }: Source, { type, number, date, issuer, to: end }: Citation): Generator<Finding> {
  const at = passage.place(from, Math.min(end, to));
  const name = `${type} số ${number ?? ''}`;
  const behind = text.slice(end - from);
  if (!date && !/^[\s,]*(?:ban hành )?(?:ngày|tháng|năm)\s/iu.test(behind)) yield { at, message: `${name} thiếu ngày ban hành.`, hint: `Viết ${name} ngày … tháng … năm … của …` };
  else if (!date) yield { at, message: `${name} chưa ghi đủ ngày, tháng, năm ban hành.`, hint: `Viết ${name} ngày … tháng … năm … của …` };
  if (issuer === undefined && !/^.{0,30}?(?:của|do)\s+\p{L}/iu.test(behind)) yield { at, message: `${name} thiếu cơ quan ban hành.`, hint: 'Ghi "của" và tên cơ quan ban hành sau ngày ban hành.' };
  else if (!SUBJECT.test(behind) && behind.split(/\s+/u).length < 14) yield { at, message: `${name} thiếu trích yếu.`, hint: 'Ghi trích yếu sau tên cơ quan ban hành: về …, quy định …' };
}

function* withoutNumber({ passage, from, text, type }: Source): Generator<Finding> {
  const [blank] = GAP.exec(text) ?? [];
  if (blank === undefined && !NUMBERLESS.test(text)) return;
  yield {
    at: passage.place(from, from + (blank?.length ?? type.length)),
    message: blank === undefined ? `${type} làm căn cứ thiếu số, ký hiệu.` : `${type} làm căn cứ chưa điền số.`,
    hint: `Viết ${type} số … ngày … tháng … năm … của …`,
  };
}
