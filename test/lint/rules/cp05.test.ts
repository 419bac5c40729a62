import { describeRule } from '../support.js';

describeRule('ND30-CP05', {
  dung: [
    'ket_thuc: Ban Thanh tra nhân dân, công tác đối ngoại nhân dân, nền dân chủ nhân dân.',
    'ket_thuc: Bầu Hội thẩm nhân dân Tòa án nhân dân khu vực.',
    'ket_thuc: Phục vụ Nhân dân; Ủy ban nhân dân, Uỷ ban nhân dân, hội đồng nhân dân, Công an nhân dân, Tòa án nhân dân; quản lý nhà nước, ngân sách nhà nước.',
    'ket_thuc: Báo Nhân Dân, Nhân dân, Nhà nước.',
  ],
  sai: [
    { yaml: 'ket_thuc: Vận động Nhân Dân theo chính sách của Nhà Nước.', marks: ['Nhân Dân', 'Nhà Nước'], mended: 'ket_thuc: Vận động Nhân dân theo chính sách của Nhà nước.' },
    { yaml: 'ket_thuc: Vận động nhân dân theo đường lối của Đảng, nhà nước.', marks: ['nhân dân', 'nhà nước'], mended: 'ket_thuc: Vận động Nhân dân theo đường lối của Đảng, Nhà nước.' },
  ],
});
