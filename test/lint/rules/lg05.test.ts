import { describeRule } from '../support.js';

describeRule('ND30-LG05', {
  dung: [
    'ket_thuc: Chứng chỉ IELTS 5.5, xét nghiệm RT-PCR, chuyển khoản qua BIDV, phát trên VTV.',
    'ngay: 12/01/2026\nket_thuc: Sở TN&MT; NĐ 30/2020, NĐ số 30/2020/NĐ-CP; giáo dục STEM, tiêu chuẩn HACCP.',
    'mo_dau: Chương trình mỗi xã một sản phẩm (OCOP) của UBND, HĐND, THCS; OCOP là chương trình; Quyết định số 5/QĐ-UBND; Phần II, Mục XVI; ngân hàng (sau đây viết tắt là NHCS) và NHCS.',
    'trich_yeu: Trao giấy chứng nhận OCOP',
    'mo_dau: Thực hiện tại TP. Hồ Chí Minh và TP Long Khánh; đường QL 13, ĐT.746; công ty TNHH A; Sở VHTTDL; các chỉ số PCI, PAR INDEX, SIPAS.',
    'mo_dau: Thực hiện Nghị định số 30/2020/NĐ - CP và Nghị định số 31/2020/NĐ–CP.',
    'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của CP về công tác văn thư]',
    'mo_dau: Công ty TNHH MTV Môi trường; vắc xin IPV, OPV, BCG; chỉ số DTI; Hội LHPN xã.',
    'noi_dung: |\n  I. NỘI DUNG\n  Một.',
  ],
  sai: [
    { yaml: 'ket_thuc: TODO; UBNN xã và HDND xã.', marks: ['TODO', 'UBNN', 'HDND'] },
    { yaml: 'ngay: 12/01/2025\nket_thuc: Sở TN&MT chủ trì.', marks: ['TN&MT'] },
    { yaml: 'mo_dau: Sản phẩm OCOP tham gia. Sau đó là Chương trình mỗi xã một sản phẩm (OCOP).', marks: ['OCOP'] },
    { yaml: 'noi_dung: |\n  1. Giao PGĐ phụ trách ATTP, CB-CC tham gia; PGĐ báo cáo.', marks: ['PGĐ', 'ATTP', 'CB-CC'] },
  ],
});
