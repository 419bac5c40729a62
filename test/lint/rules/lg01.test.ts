import { describeRule } from '../support.js';

describeRule('ND30-LG01', {
  dung: [
    'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Trần Thị Hoà }\nket_thuc: Hòa bình.',
    'ket_thuc: Ủy ban, hòa bình, thủy lợi, quý I, khỏe mạnh, quỹ, khuỷu tay, loạt, toàn, hoàn thành, tuyển.',
    'co_quan: Uỷ ban nhân dân xã A\nky: { tm: Uỷ ban nhân dân, chuc_vu: Chủ tịch }\nket_thuc: "Uỷ ban, hoà bình, thuỷ lợi, quý I, khoẻ mạnh, quỹ."',
    'ket_thuc: Ủy ban, uỷ quyền HÆ°á»›ng dáº«n.',
  ],
  sai: [
    { yaml: 'ky: { tm: Uỷ ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }\nket_thuc: Ủy ban nhân dân xã.', marks: ['Uỷ'] },
    { yaml: 'ket_thuc: Tỉnh uỷ, Đảng ủy, văn hóa, văn hoá, thủy lợi.', marks: ['uỷ', 'hoá'], mended: 'ket_thuc: Tỉnh ủy, Đảng ủy, văn hóa, văn hóa, thủy lợi.' },
    { yaml: 'co_quan: Uỷ ban nhân dân xã A\nky: { tm: Uỷ ban nhân dân, chuc_vu: Chủ tịch }\nket_thuc: Tỉnh uỷ, HOÀ BÌNH, văn hóa.', marks: ['hóa'], mended: 'co_quan: Uỷ ban nhân dân xã A\nky: { tm: Uỷ ban nhân dân, chuc_vu: Chủ tịch }\nket_thuc: Tỉnh uỷ, HOÀ BÌNH, văn hoá.' },
  ],
});
