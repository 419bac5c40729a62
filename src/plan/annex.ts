import { z } from 'zod';
import type { Diagnostic } from '../diagnostic.js';
import type { Node } from '../read/tree.js';
import { fold, nearest } from './names.js';
import { readContent } from './outline/content.js';
import { numberItems } from './outline/draft.js';
import { parseInline } from './outline/inline.js';
import { toRoman } from './outline/labels.js';
import { entryOf } from './places.js';
import type { Annex } from './plan.js';
import type { Fault } from './schema.js';

/** One of a few words, typed with or without accents and capitals. */
const word = (title: string, description: string, choices: readonly string[]) =>
  z.string().transform((text, ctx) => {
    const meant = choices.find((choice) => fold(choice) === fold(text));
    if (meant !== undefined) return fold(meant);
    const near = nearest(text, choices);
    const fault: Fault = { code: 'plan.choice', facts: { field: title, text, choices, ...(near && { nearest: near }) } };
    ctx.addIssue({ code: 'custom', params: { fault } });
    return z.NEVER;
  }).meta({ title, description, examples: [...choices] });

/** One annex as it is written in the plan file. */
export const annexSchema = z.strictObject({
  ten: z.string().meta({ title: 'Tên gọi của phụ lục', description: 'Tên ngắn không dấu để nhắc tới trong bài bằng {{phu_luc.ten}}; không in ra.', examples: ['phan_cong'] }).optional(),
  tieu_de: z.string().meta({ title: 'Tiêu đề phụ lục', description: 'In hoa, đậm dưới chữ Phụ lục.', examples: ['Phân công nhiệm vụ'] }),
  huong: word('Hướng giấy', 'dọc (mặc định) hoặc ngang.', ['dọc', 'ngang']).optional(),
  kem_theo: word('Dòng Kèm theo', 'điền (mặc định): số và ngày theo kế hoạch; để trống: cho văn bản điện tử.', ['điền', 'để trống']).optional(),
  noi_dung: z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())])
    .meta({ title: 'Nội dung phụ lục', description: 'Viết như noi_dung của kế hoạch; có thể chỉ là một bảng.' }),
}).meta({ title: 'Phụ lục', description: 'Mỗi phụ lục sang trang mới, có số trang riêng. Từ hai phụ lục thì tự đánh số La Mã.' });

/** The annexes of a plan whose `phu_luc` holds to the schema. */
export function readAnnexes(node: Node | undefined): { annexes: Annex[]; diagnostics: Diagnostic[] } {
  const items = node?.kind === 'list' ? node.items : [];
  const diagnostics: Diagnostic[] = [];
  const annexes = items.flatMap((item, i): Annex[] => {
    const at = (name: string): Node | undefined => entryOf(item, name)?.value;
    const said = (name: string): string => {
      const value = at(name);
      return value?.kind === 'text' ? value.text : '';
    };
    const titleNode = at('tieu_de');
    const content = at('noi_dung');
    if (titleNode?.kind !== 'text' || !content) return [];
    const title = parseInline({ text: titleNode.text.replace(/\s*\n\s*/g, ' '), place: () => titleNode.span });
    const body = readContent(content, { depth: 0, sections: true });
    const numbered = numberItems(body.drafts);
    diagnostics.push(...title.diagnostics, ...body.diagnostics, ...numbered.diagnostics);
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
