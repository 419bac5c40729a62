import { describeRule } from '../support.js';

describeRule('ND30-LG06', {
  dung: [
    'ket_thuc: Ngành ngành thi đua, lập tổ tổ chức bữa ăn, giảm phát thải các các-bon.',
    'ket_thuc: Đi đi lại lại nhiều lần; chương trình trình các cấp; công an an toàn; bầu cử cử các thành viên; hệ thống thống nhất; quản lý lý lịch khoa học; kế hoạch hoạch định chính sách.',
    'ket_thuc: Vệ sinh môi trường trường học; đánh giá giá trị; đào tạo tạo nguồn; tổng kết kết quả; người người, nhà nhà thi đua; từng bước từng bước; làm từ từ, chắc chắn.',
    'ket_thuc: Dần dần, luôn luôn, ngày ngày, đời đời nhớ ơn; năm năm qua, xanh xanh; theo theo dõi; xử lý tại tại chỗ; Trưởng Ban ban hành.',
    'ket_thuc: Kế hoạch của Ủy ban. Của các thôn',
  ],
  sai: [
    { yaml: 'ket_thuc: Yêu cầu cầu các thôn nâng cao cao chất lượng, bảo vệ trẻ em em được an toàn.', marks: ['cầu cầu', 'cao cao', 'em em'], mended: 'ket_thuc: Yêu cầu các thôn nâng cao chất lượng, bảo vệ trẻ em được an toàn.' },
    { yaml: 'can_cu: [Căn cứ Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019]', marks: ['Căn cứ Căn cứ'], mended: 'can_cu: [Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019]' },
    { yaml: 'ket_thuc: Gửi giấy giấy mời từ từ ngày 20/01/2026, báo cáo kết quả quả.', marks: ['giấy giấy', 'từ từ', 'quả quả'], mended: 'ket_thuc: Gửi giấy mời từ ngày 20/01/2026, báo cáo kết quả.' },
    { yaml: 'ket_thuc: Giấy giấy mời gửi trước.', marks: ['Giấy giấy'], mended: 'ket_thuc: Giấy mời gửi trước.' },
    { yaml: 'ket_thuc: Thực hiện thực hiện nghiêm túc.', marks: ['Thực hiện thực hiện'], mended: 'ket_thuc: Thực hiện nghiêm túc.' },
    { yaml: 'ket_thuc: Thực hiện thực hiện kế hoạch của của xã.', marks: ['Thực hiện thực hiện', 'của của'] },
    { yaml: 'ket_thuc: Việc tổ chức tổ chức hội nghị các các thôn.', marks: ['tổ chức tổ chức', 'các các'], mended: 'ket_thuc: Việc tổ chức hội nghị các thôn.' },
  ],
});
