import { describe, expect, it } from 'vitest';
import { splitTitle } from '../../src/plan/outline/title.js';

const split = (text: string) => {
  const parts = splitTitle({ text, place: (start, end) => ({ file: 'f', start, end }) });
  return [parts.title?.text, parts.text?.text];
};

describe('splitTitle', () => {
  it.each([
    ['Mục đích', 'Mục đích', undefined],
    ['Các sở, ban, ngành, đơn vị có liên quan:', 'Các sở, ban, ngành, đơn vị có liên quan:', undefined],
    ['Thời gian: ½ ngày, ngày 20/12/2023.', 'Thời gian:', '½ ngày, ngày 20/12/2023.'],
    ['Bắt đầu lúc 8:30', 'Bắt đầu lúc 8:30', undefined],
    ['Giao nhiệm vụ (chi tiết: phụ lục) cho xã', 'Giao nhiệm vụ (chi tiết: phụ lục) cho xã', undefined],
    ['Công bố Quyết định phê duyệt kết quả.', undefined, 'Công bố Quyết định phê duyệt kết quả.'],
    ['Trao giấy chứng nhận;', undefined, 'Trao giấy chứng nhận;'],
    ['**Danh nghĩa tổ chức:** Ủy ban nhân dân.', 'Danh nghĩa tổ chức:', 'Ủy ban nhân dân.'],
    ['**Danh nghĩa**: Ủy ban nhân dân.', 'Danh nghĩa:', 'Ủy ban nhân dân.'],
    ['**Kết thúc bằng dấu chấm.**', 'Kết thúc bằng dấu chấm.', undefined],
    ['**Sở A** chủ trì thực hiện.', undefined, '**Sở A** chủ trì thực hiện.'],
  ])('%s', (text, title, rest) => {
    expect(split(text)).toEqual([title, rest]);
  });

  it('takes 15 words before the colon for a title and 16 for text', () => {
    const words = (n: number): string => Array.from({ length: n }, (_, i) => `chữ${i}`).join(' ');
    expect(split(`${words(15)}: làm`)).toEqual([`${words(15)}:`, 'làm']);
    expect(split(`${words(16)}: làm`)).toEqual([undefined, `${words(16)}: làm`]);
  });
});
