import { z } from 'zod';
import { meta, plainLine, plainLines } from './kinds.js';

const signature = z.strictObject({
  tm: plainLine({ title: 'Thay mặt (TM.)', description: 'Tên tập thể mà người ký thay mặt, viết đủ, không kèm địa danh.', examples: ['Ủy ban nhân dân', 'Ban Thường trực'] }).optional(),
  tuq: plainLine({ title: 'Thừa ủy quyền (TUQ.)', description: 'Chức vụ của người đứng đầu đã ủy quyền.', examples: ['Chủ tịch'] }).optional(),
  tl: plainLine({ title: 'Thừa lệnh (TL.)', description: 'Chức vụ của người đứng đầu đã giao ký thừa lệnh.', examples: ['Giám đốc'] }).optional(),
  kt: plainLine({ title: 'Ký thay (KT.)', description: 'Chức vụ của cấp trưởng mà cấp phó ký thay.', examples: ['Chủ tịch'] }).optional(),
  q: plainLine({ title: 'Quyền (Q.)', description: 'Chức vụ đang được giao quyền.', examples: ['Hiệu trưởng'] }).optional(),
  chuc_vu: plainLines({ title: 'Chức vụ của người ký', description: 'Chức vụ lãnh đạo chính thức của người ký. Có hai chức vụ cùng đứng trên chữ ký thì viết hai dòng dưới dấu |.', examples: ['Phó Chủ tịch'] }).optional(),
  chuc_vu_khac: plainLines({ title: 'Chức vụ khác', description: 'Chức vụ và cơ quan công tác in ngay trên họ tên, ở các ban, hội đồng do Nhà nước lập.', examples: ['Phó Chủ tịch UBND tỉnh'] }).optional(),
  ho_ten: plainLine({ title: 'Họ và tên', description: 'Họ, chữ đệm và tên, không ghi học hàm, học vị. Bỏ trống trong dự thảo.', examples: ['Nguyễn Văn An'] }).optional(),
  duoi_ten: plainLines({ title: 'Chức vụ dưới họ tên', description: 'Chức vụ in dưới họ tên, như một số tiểu ban, tổ giúp việc vẫn làm. Nghị định đặt chức vụ khác ở trên họ tên (mục chuc_vu_khac).', examples: ['Trưởng Ban Xây dựng Đảng'] }).optional(),
  anh: plainLine({ title: 'Ảnh chữ ký', description: 'Tệp ảnh .png nền trong suốt, đường dẫn tính từ tệp kế hoạch; in giữa chức vụ và họ tên, trong khung 40 × 20 mm.', examples: ['chu-ky.png'] }).optional(),
});

/** One signer, or one for each body of a joint plan. */
export const ky = z.union([signature, z.array(signature).min(1)]).meta(meta({
  title: 'Người ký',
  description: 'Quyền hạn, chức vụ và họ tên của người ký. Kế hoạch liên tịch: danh sách, mỗi cơ quan một người ký, cùng thứ tự với co_quan.',
  examples: [{ chuc_vu: 'Chủ tịch', ho_ten: 'Nguyễn Văn An' }],
}));
