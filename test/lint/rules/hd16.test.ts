import { describeRule } from '../support.js';

const XA = 'co_quan: Ủy ban nhân dân xã Xuân Đông\n';
const SO = 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Nghệ An }\nky_hieu: KH-SYT\nky: { chuc_vu: Giám đốc, ho_ten: Lê Văn An }\n';
const TRUONG = 'co_quan: { ten: Trường Tiểu học Hoa Sen, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THHS\nky: { chuc_vu: Hiệu trưởng, ho_ten: Lê Văn An }\n';

describeRule('ND30-HD16', {
  dung: [
    `${XA}mo_dau: Thực hiện Kế hoạch số 05/KH-UBND của UBND tỉnh Lâm Đồng, UBND xã Xuân Đông ban hành Kế hoạch tổ chức Hội nghị.`,
    `${XA}ket_thuc: Trên đây là Kế hoạch thực hiện Nghị quyết số 05/NQ-HĐND của HĐND tỉnh Đồng Tháp. Báo cáo UBND tỉnh Đồng Tháp.`,
    `${XA}ket_thuc: Trên đây là Kế hoạch tổ chức Hội nghị của UBND xã, đề nghị các thôn thực hiện.`,
    `${XA}noi_dung: |\n  1. UBND xã Xuân Tây ban hành Kế hoạch phối hợp.`,
    `${XA}trich_yeu: Phối hợp với Công an xã Xuân Tây\nket_thuc: Trên đây là Kế hoạch phối hợp của Công an xã Xuân Tây.`,
    `${SO}mo_dau: Sở Y tế tỉnh Nghệ An ban hành Kế hoạch phòng bệnh.`,
    `${TRUONG}mo_dau: Trường Tiểu học Hoa Sen (sau đây gọi tắt là Nhà trường) xây dựng Kế hoạch tuyển sinh.`,
    `${TRUONG}mo_dau: Căn cứ tình hình, Nhà trường xây dựng kế hoạch tuyển sinh; Trường xây dựng kế hoạch tháng.`,
  ],
  sai: [
    { yaml: `${XA}mo_dau: UBND xã Xuân Tây ban hành Kế hoạch tổ chức Hội nghị.`, marks: ['UBND xã Xuân Tây'] },
    { yaml: `${XA}ket_thuc: Trên đây là Kế hoạch tổ chức Hội nghị năm 2026 của Ủy ban nhân dân phường Hà Đông, đề nghị các thôn thực hiện.`, marks: ['Ủy ban nhân dân phường Hà Đông'] },
    { yaml: `${SO}mo_dau: Thực hiện chỉ đạo của Bộ Y tế, Sở Y tế tỉnh Hà Tĩnh xây dựng kế hoạch phòng bệnh.`, marks: ['Sở Y tế tỉnh Hà Tĩnh'] },
    { yaml: `${SO}ket_thuc: Trên đây là Kế hoạch phòng bệnh của Sở Nội vụ.`, marks: ['Sở Nội vụ'] },
    { yaml: `${TRUONG}mo_dau: Trường Tiểu học Hoa Mai xây dựng Kế hoạch tuyển sinh.`, marks: ['Trường Tiểu học Hoa Mai'] },
  ],
});
