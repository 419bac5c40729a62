import { z } from 'zod';
import { ref } from '../json-schema/editor.js';
import { fail } from './fault.js';
import { line, meta } from './kinds.js';

/** Recipients with a common note. */
export const recipientGroup = z.strictObject({
  nhom: z.array(z.string()).min(1).meta(meta({ title: 'Nhóm nơi nhận', description: 'Những nơi nhận cùng một ghi chú.', examples: [['Thường trực Tỉnh ủy', 'Thường trực HĐND tỉnh']] })),
  ghi_chu: line({ title: 'Ghi chú của nhóm', description: 'In sau dấu ngoặc của cả nhóm.', examples: ['b/c'] }),
});

/** Recipients: a line, a group with a common note, or a line with what belongs to it. */
export const noiNhan = z.array(z.union([
  z.string(),
  recipientGroup,
  // Half a group is no line with a list below it.
  z.record(z.string(), z.array(z.string()).min(1)).transform((line, ctx) =>
    (Object.keys(recipientGroup.shape).some((key) => key in line) ? fail(ctx, { code: 'plan.type', facts: { field: 'noi_nhan', expected: ['mapping'], found: 'mapping' } }) : line)),
])).min(1).meta(meta({
  title: 'Nơi nhận',
  description: 'Mỗi nơi nhận một dòng; dấu -, dấu ; và dấu . do công cụ đặt. Cấp cao hơn đứng trước. Danh sách dưới một dòng có dấu hai chấm in với dấu +.',
  examples: [['Thường trực Đảng ủy', 'Các thôn']],
  editor: () => ref('noi_nhan'),
}));
