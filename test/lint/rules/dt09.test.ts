import { describeRule } from '../support.js';

describeRule('ND30-DT09', {
  dung: [
    'ngay: 12/01/2026\nnoi_dung: |\n  1. Năm 2025, xã đã hoàn thành việc này trước ngày 30/9/2025.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Tổng hợp kết quả, báo cáo UBND phường trước ngày 27 tháng 02 năm 2026.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2025 của UBND tỉnh; số liệu đến ngày 31/12/2025.',
    'ngay: 20/11/2025\nnoi_dung: |\n  *Thời gian thực hiện:* Từ 01/7/2025.',
    'ngay: 01/2026\nnoi_dung: |\n  - Báo cáo trước ngày 05/01/2026.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Hồ sơ tiếp nhận trước ngày 01/7/2025 tiếp tục được giải quyết.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Tổ chức lễ ngày 03/02/2026 là ngày kỷ niệm (03/02/1930 - 03/02/2026).',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Thời gian công tác từ ngày 01/01/2021 đến ngày 31/12/2025.\n  - Hoàn thành nhiệm vụ từ ngày 01/01/2025 đến ngày 31/12/2025.\n  - Thời gian khảo sát số liệu: từ ngày 01/01/2025 đến ngày 31/12/2025.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Trạm Y tế tổng hợp (báo cáo ngày 20/12/2025); thực hiện đến hết ngày 31/12/2025 đã có 25 đơn vị.',
    'ngay: 12/01/2026\nnoi_dung: |\n  1. Treo lại băng rôn đã in trước ngày 05/01/2026.\n  2. Các thôn treo cờ trước ngày 25/01/2026.',
    'ngay: 10/05/2026\nnoi_dung: |\n  Rà soát các văn bản đã ban hành trước ngày 01/01/2026.\n  Hoàn thành các công trình đã khởi công trước ngày 31 tháng 12 năm 2025.\n  Hoàn thành di dời: các hộ vào ở trước ngày 15/4/2026 phải di dời.\n  Tổ chức rà soát hồ sơ do Ban Quản lý lập đến ngày 30/6/2025.\n  Báo cáo số liệu của 10 huyện, thành phố trước ngày 01 tháng 7 năm 2025 để đối chiếu.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Tổ chức thực hiện từ ngày 22/01/2026 đến ngày 10/01/2026.',
    'ngay: 05/3/2026\nnoi_dung: |\n  1. Hồ sơ nộp trước ngày 01/01/2026 được giải quyết theo quy định cũ.\n  2. Các hộ đăng ký trước ngày 01/01/2026 thì được ưu tiên.',
  ],
  sai: [
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  1. Treo băng rôn trước ngày 05/01/2026.\n  2. Phòng Kinh tế: Cấp kinh phí cho các thôn trước ngày 06/01/2026.\n  - Cắm biển báo xong trước ngày 07/01/2026.\n  - Xây dựng kế hoạch của đơn vị trước ngày 08/01/2026.\n  - Tham mưu thành lập Tổ giúp việc trước ngày 09/01/2026.', marks: ['05/01/2026', '06/01/2026', '07/01/2026', '08/01/2026', '09/01/2026'] },
    { yaml: 'ngay: 10/05/2026\nnoi_dung: |\n  Các đơn vị hoàn thành, báo cáo trước ngày 01/3/2026.\n  Các thôn đã được giao nhiệm vụ hoàn thành trước ngày 02/3/2026.\n  Phòng Kinh tế lập hồ sơ, hoàn thành trước ngày 03/3/2026.\n  Tổng hợp số liệu báo cáo UBND xã trước ngày 04/3/2026.', marks: ['01/3/2026', '02/3/2026', '03/3/2026', '04/3/2026'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  - Thời gian thực hiện: từ ngày 20/01/2025 đến ngày 25/01/2025.', marks: ['25/01/2025'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  - Gửi báo cáo về Văn phòng trước ngày 05/01/2026.', marks: ['05/01/2026'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung:\n  Thời gian: 08 giờ 00 ngày 20/01/2025.', marks: ['20/01/2025'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  1. Thời gian: ngày 20 tháng 01 năm 2025.', marks: ['ngày 20 tháng 01 năm 2025'] },
    { yaml: 'ngay: 05/3/2026\nnoi_dung: |\n  1. Rà soát, cập nhật danh sách hộ nghèo trước ngày 20 tháng 02 năm 2026.\n  2. UBND các xã: Rà soát, cập nhật phương án sơ tán dân trước ngày 20 tháng 02 năm 2026.', marks: ['ngày 20 tháng 02 năm 2026', 'ngày 20 tháng 02 năm 2026'] },
  ],
});
