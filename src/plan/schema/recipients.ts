import { z } from 'zod';
import { line } from './kinds.js';

/** Recipients: a line, a group with a common note, or a line with what belongs to it. */
export const noiNhan = z.array(z.union([
  z.string(),
  z.strictObject({
    nhom: z.array(z.string()).min(1).meta({ title: 'Nhóm nơi nhận', description: 'Những nơi nhận cùng một ghi chú.' }),
    ghi_chu: line({ title: 'Ghi chú của nhóm', description: 'In sau dấu ngoặc của cả nhóm.', examples: ['b/c'] }),
  }),
  z.record(z.string(), z.array(z.string()).min(1)),
])).min(1).meta({
  title: 'Nơi nhận',
  description: 'Mỗi nơi nhận một dòng; dấu -, dấu ; và dấu . do công cụ đặt. Cấp cao hơn đứng trước. Danh sách dưới một dòng có dấu hai chấm in với dấu +.',
  examples: ['[Thường trực Đảng ủy, Các thôn]'],
});
