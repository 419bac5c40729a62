import { describeRule } from '../support.js';

describeRule('ND30-GV05', {
  dung: [
    'ket_thuc: Thành phố Hải Phòng, tỉnh Lâm Đồng, thành phố Cao Bằng, tỉnh Thừa Thiên Huế.',
  ],
  sai: [
    { yaml: 'ket_thuc: Báo cáo UBND tỉnh Hải Phòng, UBND thành phố Gia Lai.', marks: ['tỉnh Hải Phòng', 'thành phố Gia Lai'], mended: 'ket_thuc: Báo cáo UBND thành phố Hải Phòng, UBND tỉnh Gia Lai.' },
    { yaml: 'ket_thuc: Đoàn tỉnh Hải Phòng và thành phố Nghệ An dự.', marks: ['tỉnh Hải Phòng', 'thành phố Nghệ An'] },
  ],
});
