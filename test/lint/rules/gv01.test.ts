import { describeRule } from '../support.js';

describeRule('ND30-GV01', {
  dung: [
    'ngay: 10/3/2026\nket_thuc: Trước đây, UBND huyện Hương Khê đã ban hành quy chế này.',
    'ngay: 10/3/2026\nket_thuc: Hồ sơ do UBND huyện bàn giao từ trước ngày 01 tháng 7 năm 2025; nhập xã Hòa Lạc và thị trấn Chi Nê của huyện Lạc Thủy cũ.',
    'ngay: 19/12/2024\nnoi_nhan: [UBND các huyện, "thị xã, thành phố"]',
    'ngay: 12/01/2026\ncan_cu: [Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Hóc Môn về việc phê duyệt đề án của huyện]',
    'ngay: 12/01/2026\nket_thuc: Tiếp nhận hồ sơ của huyện Hóc Môn cũ, thị trấn Hóc Môn (cũ), không tổ chức cấp huyện; thành phố Huế, Thành phố Hồ Chí Minh, thành phố thông minh.',
    'ngay: 12/01/2026\nket_thuc: Địa bàn các huyện Hoài Ân, An Lão trước đây. Trước ngày 01/7/2025, huyện Cẩm Mỹ có 13 xã.',
    'ngay: 12/01/2026\nket_thuc: Xã thành lập trên cơ sở sắp xếp xã A và xã B của huyện Hoài Ân, huyện An Lão; không còn đơn vị hành chính cấp huyện.',
    'ngay: 12/01/2026\nket_thuc: Tu sửa đường Huyện 12, đền thờ Quận công, Trường Phổ thông Dân tộc nội trú huyện Hoài Ân, Trung tâm Y tế huyện Hoài Ân.',
    'co_quan: Ủy ban nhân dân huyện Cẩm Mỹ\nngay: 12/01/2024\nsai_khoa: x\nket_thuc: Gửi UBND huyện.',
    'ngay: 32/13/2024\nket_thuc: Gửi UBND huyện.',
    'ngay: 05/01/2026\nket_thuc: Sửa đường Bà Huyện Thanh Quan, Trường Tiểu học Bà Huyện Thanh Quan, Trường Tiểu học Thị trấn Tiên Lãng; Ga Huyện Tương; xóm Đồng Huyện; chợ Quận; tuyến đường Quận 1 - Nhà Bè.',
    'ngay: 05/01/2026\nket_thuc: Sau khi kết thúc mô hình chính quyền địa phương cấp huyện; thực hiện Kết luận thanh tra số 12/KL-UBND ngày 05/6/2024 của UBND huyện Đông Anh.',
    'ngay: 05/01/2026\nket_thuc: Địa bàn thị trấn Đông Anh (trước sáp nhập); thị trấn Tiên Lãng và 07 xã trước đây.',
    'ngay: 05/01/2026\nket_thuc: Phòng Tài nguyên và Môi trường huyện Đông Anh đã bàn giao hồ sơ từ ngày 30 tháng 6 năm 2025. Hợp đồng do UBND huyện Đông Anh đã ký từ năm 2020 đến năm 2024.',
    'ngay: 05/01/2026\nket_thuc: Số liệu của 10 huyện, thành phố trước ngày 01 tháng 7 năm 2025; văn bản do HĐND, UBND 15 quận, huyện của Hải Phòng ban hành còn hiệu lực.',
    'ngay: 12/01/2026\nket_thuc: Thành phố Vinh Quang là tên khu; bàn giao hồ sơ từ huyện.',
  ],
  sai: [
    { yaml: 'ngay: 05/01/2026\nket_thuc: Phòng Y tế quận Cầu Giấy tham mưu; UBND các quận, huyện báo cáo.', marks: ['Phòng Y tế quận Cầu Giấy', 'quận, huyện'] },
    { yaml: 'ngay: 05/01/2026\nket_thuc: UBND huyện Đông Anh đã ký kết giao ước, báo cáo trước năm 2027; Phòng Nội Vụ Huyện báo cáo.', marks: ['UBND huyện Đông Anh', 'Huyện'] },
    { yaml: 'ngay: 12/01/2026\nket_thuc: Các thôn báo cáo UBND huyện trước ngày 20/01/2026.', marks: ['huyện'] },
    { yaml: 'ngay: 12/01/2026\nsai_khoa: x\nket_thuc: Giao UBND huyện.', marks: ['huyện'] },
    { yaml: 'co_quan: Ủy ban nhân dân huyện Cẩm Mỹ\ndia_danh: Cẩm Mỹ\nngay: 12/01/2026', marks: ['Ủy ban nhân dân huyện Cẩm Mỹ'] },
    { yaml: 'co_quan: { ten: Trường Mầm non Hoa Sen, chu_quan: Phòng Giáo dục và Đào tạo huyện Cẩm Mỹ }\nngay: 12/01/2026', marks: ['Phòng Giáo dục và Đào tạo huyện Cẩm Mỹ'] },
    { yaml: 'ngay: 12/01/2026\nket_thuc: Giao UBND huyện Hóc Môn, thị trấn Hóc Môn, TP. Thanh Hóa.', marks: ['UBND huyện Hóc Môn', 'thị trấn', 'TP. Thanh Hóa'] },
    { yaml: 'ket_thuc: Dự thảo chưa có ngày, gửi Huyện ủy.', marks: ['Huyện ủy'] },
    { yaml: 'ngay: 12/01/2026\nket_thuc: Tuyên truyền từ huyện đến xã; phối hợp với Trung tâm Y tế huyện; họp ở TP Thủ Đức và các phường.', marks: ['huyện', 'huyện', 'TP Thủ Đức'] },
  ],
});
