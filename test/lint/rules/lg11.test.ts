import { expect, test } from 'vitest';
import { MISSPELT, NO_SLIP_BEFORE } from '../../../src/standard/misspelt.js';
import { describeRule } from '../support.js';

describeRule('ND30-LG11', {
  dung: [
    'ket_thuc: Đồng hành chinh phục tri thức, hoạt động chính tri ân, dây chuyền thông minh, vỏ hộp sữa đổi lấy cây xanh, phòng chóng mặt.',
    'ket_thuc: Nhà trường cũng cố gắng; cộng đồng trí thức; các đơn vi phạm; hướng dân cư; đội ngũ trí thức.',
    'ket_thuc: Xử lý, sẵn sàng, hướng dẫn, bố trí, rà soát, sản xuất, vướng mắc, niêm yết, thẩm tra, bổ sung, hỗ trợ, kiểm tra, bảo đảm, củng cố, sửa chữa, trải nghiệm.',
    'ket_thuc: Thành công xuất sắc, chức năng xuất bản, thương hiệu xuất khẩu, thị trấn chỉnh trang, khẩn trương trình, truyền thông nhất quán.',
  ],
  sai: [
    { yaml: 'ket_thuc: Sử lý nghiêm, sẳn sàng hướng dẩn (bố chí) dà soát.', marks: ['Sử lý', 'sẳn sàng', 'hướng dẩn', 'bố chí', 'dà soát'], mended: 'ket_thuc: Xử lý nghiêm, sẵn sàng hướng dẫn (bố trí) rà soát.' },
    { yaml: 'noi_dung: |\n  - Thực hiên, tổng hơp; cũng cố tổ chưc.\n  - Các nghành sữa chữa, khắc phục sạc lở.', marks: ['Thực hiên', 'tổng hơp', 'cũng cố', 'tổ chưc', 'nghành', 'sữa chữa', 'sạc lở'], mended: 'noi_dung: |\n  - Thực hiện, tổng hợp; củng cố tổ chức.\n  - Các ngành sửa chữa, khắc phục sạt lở.' },
    { yaml: 'trich_yeu: Triễn khai công tac giám xát', marks: ['Triễn khai', 'công tac', 'giám xát'], mended: 'trich_yeu: Triển khai công tác giám sát' },
    { yaml: 'luu: VT, kinh ngiệm', marks: ['kinh ngiệm'] },
  ],
});

test('no misspelt word is what another is mended to', () => {
  for (const right of MISSPELT.values()) {
    expect(MISSPELT.has(right)).toBe(false);
    expect(right).toBe(right.normalize('NFC'));
  }
  for (const wrong of MISSPELT.keys()) expect(wrong).toBe(wrong.normalize('NFC').toLowerCase());
  for (const wrong of Object.keys(NO_SLIP_BEFORE)) expect(MISSPELT.has(wrong)).toBe(true);
});
