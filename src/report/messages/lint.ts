import type { Diagnostic } from '../../diagnostic.js';
import type { CodesOf, Said, Sentences } from '../said.js';
import { quote, shortened } from '../words.js';

const LIST = 'Xem mọi quy tắc bằng lệnh "kehoach check --list".';

/** The rules' own sentences, which may repeat any length of text; `say` gives that of an adopted finding. */
export const lint = (say: (d: Diagnostic) => Said): Sentences<CodesOf<'lint'>> => ({
  'lint.rule': ({ rule, clause, message, hint }) => ({ message: shortened(message), ...(hint !== undefined && { hint: shortened(hint) }), rule: { id: rule, clause } }),
  'lint.adopted': ({ rule, clause, found }) => ({ ...say(found), rule: { id: rule, clause } }),
  'lint.unknown-rule': ({ id, nearest }) => ({
    message: `Không có quy tắc "${id}".`,
    hint: nearest ? `Có phải ý bạn là ${nearest}? ${LIST}` : LIST,
  }),
  'lint.unused-ignore': ({ id }) => ({
    message: `Chỗ này không có lỗi ${id} nào để bỏ qua.`,
    hint: 'Xóa lời bỏ qua này đi, hoặc đặt nó ở cuối dòng có lỗi hay ngay dòng trên.',
  }),
  'lint.ignore-in-text': ({ comment }) => ({
    message: `${quote(comment)} nằm trong đoạn văn nên sẽ in ra văn bản, không có tác dụng bỏ qua.`,
    hint: 'Xóa ở đây; ghi vào sau dấu | của đoạn văn, hoặc vào dòng ngay trên đoạn văn.',
  }),
  'lint.ignore-reason': ({ id }) => ({
    message: `Bỏ qua ${id} mà chưa ghi lý do.`,
    hint: `Ghi lý do sau dấu hai chấm: # kehoach-bỏ-qua ${id}: theo mẫu của Sở Nội vụ`,
  }),
});
