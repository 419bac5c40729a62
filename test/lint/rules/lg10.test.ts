import { describeRule } from '../support.js';

describeRule('ND30-LG10', {
  dung: [
    'ket_thuc: Của, mùa, quả, quá, quý, giá, già, giữa, thuở, thuế, Huế, toàn, hòa, hoà, ủy, uỷ, huỳnh, khuyến, khoẻ, đấu, tài, mới, dịu, núi, kéo, lửa, rượu, người, nước, quốc, quyền, ngoại, quạt, giục, giếng, gì, loại, hoại, ngoáy, quấy.',
    'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn Tòan }',
  ],
  sai: [
    { yaml: 'ket_thuc: Muà mưa cuả xã còn thíêu nước, an tòan, thi đâú.', marks: ['Muà', 'cuả', 'thíêu', 'tòan', 'đâú'], mended: 'ket_thuc: Mùa mưa của xã còn thiếu nước, an toàn, thi đấu.' },
    { yaml: 'ket_thuc: Kết qủa cúôi năm, ngừơi dân, taì liệu.', marks: ['qủa', 'cúôi', 'ngừơi', 'taì'] },
  ],
});
