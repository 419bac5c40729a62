import { describeRule } from '../support.js';

describeRule('ND30-ST12', {
  dung: [
    'noi_dung:\n  Phân công:\n    - bang:\n        loai: phan_cong\n        hang:\n          - nhom: Chuẩn bị\n          - { nhiem_vu: In tài liệu, chu_tri: Phòng Kinh tế, thoi_gian: Tháng 3 }\nket_thuc: Trên đây là Kế hoạch.',
    'noi_dung:\n  Chương trình:\n    - bang:\n        loai: chuong_trinh\n        hang:\n          - { noi_dung: Khai mạc }\nket_thuc: Trên đây là Kế hoạch.',
    'noi_dung:\n  Phân công:\n    - bang:\n        loai: phan_cong\n        hang:\n          - I. NÂNG CAO NHẬN THỨC\n          - { nhiem_vu: In tài liệu, chu_tri: Phòng Kinh tế, thoi_gian: Thường xuyên }\nket_thuc: Trên đây là Kế hoạch.',
    'noi_dung:\n  Phân công:\n    - bang:\n        loai: phan_cong\n        hang:\n          - { nhiem_vu: In, chu_chi: Phòng Kinh tế, thoi_gian: Tháng 3 }\n          - { nhiem_vu: Treo, chu_tri: Phòng Kinh tế, thoi_gian: Tháng 3 }',
  ],
  sai: [
    { yaml: 'noi_dung:\n  Phân công:\n    - bang:\n        loai: phan_cong\n        hang:\n          - { nhiem_vu: In tài liệu, chu_tri: Phòng Kinh tế, thoi_gian: Tháng 3 }\n          - { nhiem_vu: Thuê âm thanh, thoi_gian: Tháng 3 }\nket_thuc: Trên đây là Kế hoạch.', marks: ['Thuê âm thanh'] },
    { yaml: 'noi_dung:\n  Phân công:\n    - bang:\n        loai: phan_cong\n        hang:\n          - { nhiem_vu: In tài liệu, chu_tri: Phòng Kinh tế }\n          - { nhiem_vu: Thuê âm thanh, chu_tri: Phòng Kinh tế }\nket_thuc: Trên đây là Kế hoạch.', marks: ['phan_cong'] },
  ],
});
