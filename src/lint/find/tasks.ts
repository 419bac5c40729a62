import type { Span } from '../../diagnostic.js';
import type { Item, Plan, Text } from '../../plan/plan.js';
import type { DataTable } from '../../plan/table/table.js';
import { fold } from '../../standard/fold.js';
import { columnTitles, tablesOf } from './columns.js';
import { plainOf } from './outline.js';

/** A body to which the plan gives something to do, and where it is named. */
export interface Tasked {
  readonly body: string;
  readonly at: Span;
}

const WORDS = 'Sở|Phòng|Ban|Văn phòng|Công an|Trạm|Trường|Đài|Báo|Ủy ban|Uỷ ban|UBND|UBMTTQ|Hội|Đoàn|Liên đoàn|Trung tâm|Chi cục|Cục|Thanh tra|Kho bạc|Bảo hiểm|Thuế|Bưu điện|Điện lực|Hạt|Mặt trận|Tòa án|Viện|Bộ Chỉ huy|Khoa(?! học)|Công đoàn(?! viên| phí)|Tổ (?=Văn phòng|Hành chính|[Kk]hối|[Cc]huyên môn|Toán|Ngữ văn|Tiếng|Ngoại ngữ|Khoa học)|Các (?=trường(?! hợp)|trạm y tế|thôn|xóm|ấp|khóm|buôn|bản(?= |$)|khu phố|khu dân cư|tổ dân phố|cơ sở giáo dục|xã(?!\\p{L}| hội)|phường|sở,? )';
/** Words that begin the name of a body. */
const BODY = new RegExp(`^(?:${WORDS})\\s*(?=\\p{L})`, 'u');
/** Several bodies at once. */
const SEVERAL = /^(?:Các (?!trường|trạm|thôn|xóm|ấp|khóm|buôn|bản|khu|tổ dân phố|cơ sở giáo dục|xã|phường|sở)|Đề nghị các|Thủ trưởng|Toàn thể)|(?:trực thuộc|liên quan|có liên quan)$/iu;
/** What begins like a body and is work, a thing or a person. */
const WORK = /^(?:Ban (?:hành|đầu|ngày)|Hội (?:nghị|thảo|thi|họp|trường|viên|diễn)|Đoàn (?:kết|viên|kiểm tra|công tác)|Báo (?:cáo|chí)|Văn phòng phẩm|Trạm biến|Trường hợp|Phòng (?:chống|ngừa|bệnh|cháy|thủ|học|họp)|Thanh tra (?:việc|công tác|công vụ)|Thuế (?:suất|thu nhập)|Viện (?:trợ|phí)|Cục bộ|Hạt nhân|Bảo hiểm (?:cho|tai nạn))(?!\p{L})/u;
/** Bodies within an office, and those that the plan itself sets up for the occasion. */
const WITHIN = /^(?:Ban (?:Giám hiệu|Giám đốc|[Ll]ãnh đạo|Giám khảo|Thư ký|đại diện|Tổ chức(?! (?:Tỉnh|Thành|Trung|Đảng)))|Hội đồng (?!nhân dân|[Nn]hân dân))/u;
const LEAD = /^(?:(?:Giao|Phân công|Đề nghị|Yêu cầu)(?: cho)?\s+)?/u;
/** What a body is to do, where no colon stands behind its name. */
const VERB = '(?:chủ trì|phối hợp|tham mưu|hướng dẫn|xây dựng|tổ chức|thực hiện|triển khai|có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|kiểm tra|tổng hợp|cung cấp|chuẩn bị|bố trí|đăng|tuyên truyền|báo cáo|theo dõi|làm đầu mối|căn cứ|rà soát|phân công|cử|bảo đảm|đảm bảo|lập|ban hành|tiếp nhận|vận động|quán triệt|chỉ đạo|đôn đốc|tăng cường|là (?:cơ quan|đơn vị|đầu mối)|thẩm định|quản lý|phụ trách|gửi|thông báo)';
const NAMES = new RegExp(`^(?:${WORDS})\\s*(?=\\p{L})[^:;.()]{1,200}?(?=\\s*[:(]|,?\\s+${VERB}(?!\\p{L})|$)`, 'u');
/** Between two bodies; a comma within a name (`Văn hóa, Thể thao`, `các xã, phường`) is none. */
const BETWEEN = /(?<!Văn hóa|Văn hoá),\s+(?!(?:thành phố|thị xã|thị trấn|xã|phường|đặc khu|huyện|quận|thôn|xóm|bản|ấp|khóm|buôn|làng|khu phố|khu dân cư|tổ dân phố|trường|ban|ngành|đoàn thể|mầm non|tiểu học|trung học|THCS|THPT)(?!\p{L}))| và (?=(?:Ban|Công an|Trạm|Phòng|Sở|Trường|Hội|Đoàn|Đài|Trung tâm)\s)/u;
/** Others beside a body, whom it does not name. */
const AND_OTHERS = /,? (?:và|cùng) các(?: (?:tổ chức|đoàn thể|hội|ban,|ngành|đơn vị|cơ quan|phòng).*)?$/u;
/** No name of a body is longer. */
const LONGEST = 80;

/** Sections and headings about who does what. */
const SHARED_OUT = /to_chuc_(?:\w+_)?thuc_hien|phan_cong|trach_nhiem/;
/** Columns of a table that name who does it. */
const COLUMN = /^(?:(?:co_quan|don_vi|bo_phan|phong|to_chuc)_)*(?:chu_tri|thuc_hien|chu_tri_thuc_hien|phu_trach|chiu_trach_nhiem|phoi_hop)$/;

/**
 * The bodies with something to do: those that head the lines of a section on carrying out the plan, and those that its
 * tables have in the column for it. In the order of the plan, each where it is named first.
 */
export function taskedIn(plan: Plan): Tasked[] {
  const all = [...plan.noiDung.flatMap(inSections), ...tablesOf(plan).flatMap(inTable)];
  return [...new Map(all.reverse().map((tasked) => [fold(tasked.body), tasked])).values()].reverse();
}

function inSections(item: Item): Tasked[] {
  if (item.kind === 'part') return item.items.flatMap(inSections);
  const isOne = item.kind === 'section' ? item.purpose === 'to-chuc-thuc-hien' : item.kind === 'numbered' && SHARED_OUT.test(fold(item.title ? plainOf(item.title) : ''));
  return isOne && 'items' in item ? item.items.flatMap((below) => inLine(below, true)) : [];
}

/** The bodies that a line begins with; below one that is only a heading (`1. Phân công`), those of its lines. */
function inLine(item: Item, deeper: boolean): Tasked[] {
  if (item.kind !== 'numbered' && item.kind !== 'bullet' && item.kind !== 'para') return [];
  const title = item.kind === 'numbered' ? item.title : undefined;
  const named = title ? bodiesIn(title, true) : item.text ? bodiesIn(item.text, false) : [];
  if (named.length > 0 || !deeper || item.kind === 'para') return named;
  return item.items.flatMap((below) => inLine(below, false));
}

/** The bodies at the head of `text`; a title is nothing else, in a text a colon or a verb ends them. */
function bodiesIn(text: Text, isTitle: boolean): Tasked[] {
  const plain = plainOf(text).slice(0, 300);
  const [lead = ''] = LEAD.exec(plain) ?? [];
  const [names = ''] = NAMES.exec(plain.slice(lead.length)) ?? [];
  const ends = lead.length + names.length < plain.trimEnd().length;
  if (names === '' || (!isTitle && !ends)) return [];
  return bodiesOf(names.trimEnd(), text, lead.length);
}

/** The bodies that `names` lists, if it is nothing but bodies. */
function bodiesOf(names: string, text: Text, from: number): Tasked[] {
  const bodies = names.replace(AND_OTHERS, '').split(BETWEEN);
  const certain = bodies.every((one) => one.length <= LONGEST && BODY.test(one) && !WORK.test(one) && !WITHIN.test(one) && !SEVERAL.test(one) && !/;|(?<!HĐND|Hội đồng nhân dân) và (?:các|UBND)/u.test(one));
  if (!certain) return [];
  let at = from;
  return bodies.map((body) => {
    at = plainOf(text).indexOf(body, at);
    return { body, at: placeOf(text, at, body.length) };
  });
}

/** The place of a stretch of `text`, or of all of it where looks stand in it. */
function placeOf(text: Text, from: number, length: number): Span {
  const { span } = text;
  const exact = span.end - span.start === plainOf(text).length;
  return exact ? { ...span, start: span.start + from, end: span.start + from + length } : span;
}

/** The bodies in the columns of a table that name who does it. */
function inTable(table: DataTable): Tasked[] {
  const wanted = new Set(columnTitles(table).flatMap((title, i) => (COLUMN.test(fold(title)) ? [i] : [])));
  if (wanted.size === 0) return [];
  return table.rows.filter(({ kind }) => kind === 'data').flatMap(({ cells }) => cells).filter(({ column, columns: over }) => over === 1 && wanted.has(column))
    .flatMap(({ text }) => text.flatMap((one) => plainOf(one).split(';').flatMap((names) => bodiesOf(names.replace(/^\s*[-–+]\s*/u, '').trim().replace(/[\s;,.]+$/u, ''), one, 0))));
}
