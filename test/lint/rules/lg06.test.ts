import { describeRule } from '../support.js';

describeRule('ND30-LG06', {
  dung: [
    'ket_thuc: Vệ sinh môi trường trường học; đánh giá giá trị; đào tạo tạo nguồn; tổng kết kết quả; người người, nhà nhà thi đua; từng bước từng bước; làm từ từ, chắc chắn.',
    'ket_thuc: Dần dần, luôn luôn, ngày ngày, đời đời nhớ ơn; năm năm qua, xanh xanh; theo theo dõi; xử lý tại tại chỗ; Trưởng Ban ban hành.',
    'ket_thuc: Kế hoạch của Ủy ban. Của các thôn',
  ],
  sai: [
    { yaml: 'ket_thuc: Gửi giấy giấy mời từ từ ngày 20/01/2026, báo cáo kết quả quả.', marks: ['giấy giấy', 'từ từ', 'quả quả'], mended: 'ket_thuc: Gửi giấy mời từ ngày 20/01/2026, báo cáo kết quả.' },
    { yaml: 'ket_thuc: Giấy giấy mời gửi trước.', marks: ['Giấy giấy'], mended: 'ket_thuc: Giấy mời gửi trước.' },
    { yaml: 'ket_thuc: Thực hiện thực hiện nghiêm túc.', marks: ['Thực hiện thực hiện'], mended: 'ket_thuc: Thực hiện nghiêm túc.' },
    { yaml: 'ket_thuc: Thực hiện thực hiện kế hoạch của của xã.', marks: ['Thực hiện thực hiện', 'của của'] },
    { yaml: 'ket_thuc: Việc tổ chức tổ chức hội nghị các các thôn.', marks: ['tổ chức tổ chức', 'các các'], mended: 'ket_thuc: Việc tổ chức hội nghị các thôn.' },
  ],
});
