import { describeRule } from '../support.js';

describeRule('ND30-CP03', {
  dung: [
    'ket_thuc: UBND xã, các thôn, các Xã hội học tập, Các Thôn; Ủy ban nhân dân Thành phố Hồ Chí Minh.',
    'ket_thuc: Trên địa bàn tỉnh Thanh Hóa, Thành phố Hồ Chí Minh, Phường Điện Biên Phủ, Quận 1; Tỉnh Đoàn Thanh Hóa. Xã Xuân Đông chủ trì.',
    'noi_nhan: [Tỉnh ủy Thanh Hóa, UBND tỉnh Thanh Hóa]',
    'ket_thuc: Phối hợp với Bệnh viện Quận Thủ Đức, Trường THPT Thị xã Quảng Trị.',
    'ket_thuc: Sửa đường Bà Huyện Thanh Quan, Trường Tiểu học Bà Huyện Thanh Quan, Trường Tiểu học Thị trấn Tiên Lãng; Ga Huyện Tương; thôn Quận Bắc.',
  ],
  sai: [
    { yaml: 'ket_thuc: Tại Thành Phố Đà Nẵng, UBND Xã và các Thôn thực hiện.', marks: ['Thành Phố', 'Xã', 'Thôn'], mended: 'ket_thuc: Tại thành phố Đà Nẵng, UBND xã và các thôn thực hiện.' },
    { yaml: 'ket_thuc: Trường Tiểu học Xuân Đông tuyên truyền trên địa bàn Xã Xuân Đông.', marks: ['Xã'] },
    { yaml: 'ket_thuc: Riêng UBND Thành phố Thanh Hóa chủ trì.', marks: ['Thành phố'], mended: 'ket_thuc: Riêng UBND thành phố Thanh Hóa chủ trì.' },
    { yaml: 'ket_thuc: Trên địa bàn Xã Xuân Đông.', marks: ['Xã'], mended: 'ket_thuc: Trên địa bàn xã Xuân Đông.' },
  ],
});
