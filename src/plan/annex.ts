import { z } from 'zod';
import { append, type Diagnostic } from '../diagnostic.js';
import type { Node } from '../read/tree.js';
import { fold } from '../standard/fold.js';
import { readContent } from './outline/content.js';
import { numberItems } from './outline/draft.js';
import { parseInline } from './outline/inline.js';
import { toRoman } from './outline/labels.js';
import { entryOf } from './places.js';
import type { Annex } from './plan.js';
import type { Tables } from './table/tables.js';
import { choice, content, meta } from './schema/kinds.js';

/** One annex as it is written in the plan file. */
export const annexSchema = z.strictObject({
  ten: z.string().meta(meta({ title: 'Tên gọi của phụ lục', description: 'Tên ngắn không dấu để nhắc tới trong bài bằng {{phu_luc.ten}}; không in ra.', examples: ['phan_cong'] })).optional(),
  tieu_de: z.string().meta(meta({ title: 'Tiêu đề phụ lục', description: 'In hoa, đậm dưới chữ Phụ lục.', examples: ['Phân công nhiệm vụ'] })),
  huong: choice({ title: 'Hướng giấy', description: 'dọc (mặc định) hoặc ngang.', examples: ['ngang'], default: 'dọc' }, { dọc: false, ngang: true }).optional(),
  kem_theo: choice({ title: 'Dòng Kèm theo', description: 'điền (mặc định): số và ngày theo kế hoạch; để trống: cho văn bản điện tử.', examples: ['để trống'], default: 'điền' }, { điền: true, 'để trống': false }).optional(),
  noi_dung: content({ title: 'Nội dung phụ lục', description: 'Viết như noi_dung của kế hoạch; có thể chỉ là một bảng.', examples: [{ 'Đơn vị chủ trì': 'Văn phòng.' }] }),
}).meta(meta({ title: 'Phụ lục', description: 'Mỗi phụ lục sang trang mới, có số trang riêng. Từ hai phụ lục thì tự đánh số La Mã.' }));

/** The annexes of a plan whose `phu_luc` holds to the schema. */
export function readAnnexes(node: Node | undefined, tables: Tables): { annexes: Annex[]; diagnostics: Diagnostic[] } {
  const items = node?.kind === 'list' ? node.items : [];
  const diagnostics: Diagnostic[] = [];
  const annexes = items.flatMap((item, i): Annex[] => {
    const at = (name: string): Node | undefined => entryOf(item, name)?.value;
    const said = (name: string): string => {
      const value = at(name);
      return value?.kind === 'text' ? value.text : '';
    };
    const titleNode = at('tieu_de');
    const body = at('noi_dung');
    if (titleNode?.kind !== 'text' || !body) return [];
    const title = parseInline({ text: titleNode.text.replace(/\s*\n\s*/g, ' '), place: () => titleNode.span });
    const read = readContent(body, { depth: 0, sections: true });
    const numbered = numberItems(read.drafts, tables);
    append(diagnostics, title.diagnostics, read.diagnostics, numbered.diagnostics);
    return [{
      label: items.length === 1 ? 'Phụ lục' : `Phụ lục ${toRoman(i + 1)}`,
      title: title.text,
      ...(said('ten') && { name: said('ten') }),
      landscape: fold(said('huong')) === 'ngang',
      filled: fold(said('kem_theo')) !== 'de_trong',
      items: numbered.items,
      span: titleNode.span,
    }];
  });
  return { annexes, diagnostics };
}
