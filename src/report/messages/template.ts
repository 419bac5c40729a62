import type { Facts } from '../../diagnostic.js';
import { printable, quote, series } from '../words.js';
import type { CodesOf, Said, Sentences } from '../said.js';

/** Where an office reads what its templates may say. */
const GUIDE = 'docs/mau.md';

/** More names than this are not listed in a hint. */
const LISTED = 12;

/** Faults of templates; an office that changes its own reads these. */
export const template: Sentences<CodesOf<'template'>> = {
  'template.syntax': (facts) => syntaxFault(facts),
  'template.missing-name': ({ template: name, name: missing, nearest, known }) => ({
    message: `Mẫu ${quote(name)} dùng tên ${quote(missing)}, ở chỗ này không có tên đó.`,
    hint: meant(nearest) ?? `${listed('Các tên trong mẫu này', known)}Ý nghĩa từng tên: xem ${GUIDE}.`,
  }),
  'template.unknown-call': ({ template: name, name: called, nearest, known }) => ({
    message: `Mẫu ${quote(name)} gọi ${quote(called)}, không có lệnh nào tên như vậy.`,
    hint: meant(nearest) ?? `${listed('Các lệnh dùng được', known)}Cách dùng: xem ${GUIDE}.`,
  }),
  'template.unknown-partial': ({ template: name, name: called, nearest, known }) => ({
    message: `Mẫu ${quote(name)} gọi mẫu ${quote(called)}, không có mẫu nào tên như vậy.`,
    hint: meant(nearest) ?? `Các mẫu gọi được: ${series(known, 'và')}.`,
  }),
  'template.unescaped': ({ template: name, name: typed }) => ({
    message: `Mẫu ${quote(name)} dùng ba dấu ngoặc {{{${printable(typed)}}}}: chữ của kế hoạch sẽ bị hiểu là thẻ.`,
    hint: `Chỉ dùng hai dấu ngoặc: {{${printable(typed)}}}`,
  }),
  'template.unprintable': ({ template: name, name: typed, found }) => {
    const shown = `{{${printable(typed)}}}`;
    const inner = printable(typed.replace(/^chu\s+/, ''));
    switch (found) {
      case 'styled':
        return { message: `Mẫu ${quote(name)} in ${shown} mà thiếu "chu": đây là chữ có kiểu (đậm, nghiêng, chú thích).`, hint: `Viết: {{chu ${inner}}}` };
      case 'list':
        return { message: `Mẫu ${quote(name)} in ${shown}, nhưng đó là một danh sách.`, hint: `In từng dòng, ví dụ: {{#each ${inner}}}<p>{{chu this}}</p>{{/each}}` };
      case 'other':
        return { message: `Mẫu ${quote(name)} in ${shown}, nhưng đó không phải là chữ.`, hint: `Dùng tên của một đoạn chữ bên trong; các tên: xem ${GUIDE}.` };
      case 'nothing':
        return { message: `Mẫu ${quote(name)} có ${shown} mà không nói in gì.`, hint: 'Ghi tên sau lệnh, ví dụ: {{chu tieuDe}}' };
    }
  },
  'template.endless': ({ template: name }) => ({
    message: `Mẫu ${quote(name)} gọi lại chính nó mãi, không dừng.`,
    hint: 'Mẫu chỉ được gọi lại chính nó với phần bên trong, ví dụ: {{> cac-y cacY=cacY}} trong {{#each cacY}}.',
  }),
  'template.unknown-element': ({ template: name, element, nearest }) => ({
    message: `Mẫu ${quote(name)} dùng thẻ ${quote(tag(element))} mà kehoach không biết in ở chỗ này.`,
    hint: nearest === undefined ? `Chỉ dùng các thẻ nêu trong ${GUIDE}.` : `Có phải ý bạn là ${quote(tag(nearest))}? Các thẻ dùng được: xem ${GUIDE}.`,
  }),
  'template.unknown-attribute': ({ template: name, element, attribute }) => ({
    message: `Mẫu ${quote(name)} ghi ${quote(attribute)} trong thẻ ${quote(`<${element}>`)}, kehoach không dùng đến.`,
    hint: `Xóa ${quote(attribute)} đi; kiểu chữ và canh lề đi theo lớp (class), xem ${GUIDE}.`,
  }),
  'template.loose-text': ({ template: name, text }) => ({
    message: `Mẫu ${quote(name)} để chữ ${quote(text)} ở ngoài mọi đoạn.`,
    hint: 'Đặt chữ vào một đoạn: <p>…</p>',
  }),
  'template.lost-text': ({ template: name, text }) => ({
    message: `Mẫu ${quote(name)} không in đoạn ${quote(text)} của kế hoạch.`,
    hint: `Thêm chỗ in vào mẫu (xem mẫu gốc: kehoach templates copy), hoặc xóa đoạn này khỏi kế hoạch nếu không cần.`,
  }),
  'template.unknown-file': ({ path, nearest, known }) => ({
    message: `Tệp ${quote(path)} không thay cho mẫu nào của kehoach, nên không được dùng.`,
    hint: nearest === undefined ? `Tên các mẫu: ${series(known, 'và')}.` : `Đổi tên tệp thành ${quote(nearest)}.`,
  }),
  'template.folder': ({ path, problem }) => {
    switch (problem) {
      case 'missing':
        return { message: `Không có thư mục mẫu riêng ${quote(path)}.`, hint: `Sửa lại tên thư mục, hoặc tạo bằng lệnh: kehoach templates copy ${/\s/.test(path) ? quote(path) : printable(path)}` };
      case 'not-a-folder':
        return { message: `${quote(path)} không phải là thư mục mẫu riêng.`, hint: 'Ghi tên thư mục chứa các tệp .hbs.' };
      case 'unreadable':
        return { message: `Máy không cho đọc thư mục mẫu riêng ${quote(path)}.`, hint: 'Xin quyền đọc thư mục này, hoặc chép nó sang chỗ của bạn.' };
      case 'empty':
        return { message: `Thư mục mẫu riêng ${quote(path)} chưa có tệp .hbs nào, nên vẫn dùng mẫu có sẵn.`, hint: 'Chép mẫu ra để sửa: kehoach templates copy' };
    }
  },
};

function syntaxFault(facts: Facts['template.syntax']): Said {
  const where = `Mẫu ${quote(facts.template)}`;
  switch (facts.problem) {
    case 'mark':
      return { message: `${where} mở "{{" mà chưa đóng bằng "}}".`, hint: 'Thêm }} ngay sau tên.' };
    case 'comment':
      return { message: `${where} mở lời ghi chú "{{!" mà chưa đóng.`, hint: 'Lời ghi chú viết như: {{!-- ghi chú --}}' };
    case 'name':
      return { message: `${where} thiếu tên giữa "{{" và "}}", hoặc sau dấu =.`, hint: 'Ghi tên vào, ví dụ: {{chu tieuDe}}' };
    case 'stray':
      return { message: `${where} đóng một khối chưa được mở.`, hint: 'Xóa dòng này, hoặc thêm chỗ mở ở trên, ví dụ {{#if …}} cho {{/if}}.' };
    case 'unclosed':
      return { message: `${where} mở khối {{#${printable(facts.opened)}}} mà không đóng.`, hint: `Thêm {{/${printable(facts.opened)}}} ở cuối khối.` };
    case 'mismatch':
      return {
        message: `${where} mở khối {{#${printable(facts.opened)}}} mà đóng bằng {{/${printable(facts.closed)}}}.`,
        hint: `Đóng bằng {{/${printable(facts.opened)}}}; khối mở sau phải đóng trước.`,
      };
    case 'argument':
      return { message: `${where}: {{#${printable(facts.opened)}}} phải có đúng một tên đi cùng.`, hint: `Viết như: {{#${printable(facts.opened)} cacY}}` };
    case 'other':
      return { message: `${where} viết sai cú pháp.`, hint: `Trình đọc mẫu báo: ${printable(facts.message.trim())}` };
  }
}

function meant(nearest: string | undefined): string | undefined {
  return nearest === undefined ? undefined : `Có phải ý bạn là ${quote(nearest)}?`;
}

function listed(lead: string, names: readonly string[]): string {
  return names.length === 0 || names.length > LISTED ? '' : `${lead}: ${series(names, 'và')}. `;
}

/** `p.can-cu` as it is written: `<p class="can-cu">`. */
function tag(element: string): string {
  const [name = '', ...classes] = element.split('.');
  return classes.length > 0 ? `<${name} class="${classes.join('.')}">` : `<${name}>`;
}
