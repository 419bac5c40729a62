import type { CheckingRule } from '../rule.js';

/** Letters that stand for the fields of a Sở or Phòng, or for its kind. Names of schools are left alone: many are founded with THCS in them. */
const SHORT = /(?<![\p{L}&])(?:(?:GD|NN|TN|KH|VH|LĐ|TT|TC|KT|GT|XD|NV|CN|YT|TB)(?:\s?[-&]\s?(?:ĐT|PTNT|MT|CN|TT|XH|TBXH|TB|DL|HT|KH|TTDL|TT&DL|ĐTh?)){1,2}|(?:GD|NN|TN|KH|VH|TT|VHTT) và (?:ĐT|MT|CN|PTNT|TT|DL|XH)|GDĐT|NNPTNT|NNMT|TNMT|KHCN|KHĐT|VHTTDL|VHTT|VHXH|LĐTBXH|TTTT|GTVT|TTYT|TTHTCĐ|BCĐ|BQLDA|BQL|CAP|CAX|BCHQS|UBMTTQ(?:VN)?|UB MTTQ)(?![\p{L}&])/u;

export const hd11: CheckingRule = {
  id: 'ND30-HD11',
  title: 'Tên cơ quan ban hành không có chữ viết tắt',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 2',
  severity: 'error',
  description: 'Tên cơ quan ban hành là tên chính thức, đầy đủ: Sở Giáo dục và Đào tạo, không phải Sở GD&ĐT. Chỉ tên cơ quan chủ quản được viết tắt.',
  wrong: 'co_quan: { ten: Sở GD&ĐT, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SGDĐT\ndia_danh: Lâm Đồng\nky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }',
  right: 'co_quan: { ten: Sở Giáo dục và Đào tạo, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SGDĐT\ndia_danh: Lâm Đồng\nky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }',
  *check({ issuers }) {
    for (const { ten } of issuers) {
      const found = SHORT.exec(ten.text);
      if (found) yield { at: ten.place(found.index, found.index + found[0].length), message: `Tên cơ quan ban hành viết tắt: ${found[0]}.`, hint: 'Viết tên đầy đủ của cơ quan.' };
    }
  },
};
