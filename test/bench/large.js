/** Plans that grow: `rows` rows of a table of tasks, or about `pages` pages of text. As YAML text. */
const HEAD = `co_quan: Ủy ban nhân dân xã Xuân Đông
dia_danh: Xuân Đông
trich_yeu: Triển khai nhiệm vụ năm 2026
noi_nhan: [Các thôn]
luu: VT, VP
ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }
`;

export function tablePlan(rows) {
  const lines = Array.from({ length: rows }, (_, i) =>
    `        - { nhiem_vu: Rà soát hồ sơ và hướng dẫn hộ gia đình số ${i + 1} hoàn thiện thủ tục, chu_tri: Phòng Kinh tế, phoi_hop: Các thôn, thoi_gian: Quý I/2026 }`);
  return `${HEAD}noi_dung:\n  Nhiệm vụ:\n    - bang:\n        loai: phan_cong\n        hang:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

const PARAGRAPH = 'Chủ trì, phối hợp với các cơ quan, đơn vị liên quan tổ chức triển khai thực hiện các nhiệm vụ được giao theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026; định kỳ hằng quý tổng hợp, báo cáo kết quả về Ủy ban nhân dân xã để theo dõi, chỉ đạo.';

export function textPlan(pages) {
  // Some 13 paragraphs of this length fill a page.
  const tasks = Array.from({ length: pages * 12 }, (_, i) => (i % 12 === 0 ? `  ${(i / 12) + 1}. Nhiệm vụ thứ ${i / 12 + 1}\n  - ${PARAGRAPH}` : `  - ${PARAGRAPH}`));
  return `${HEAD}noi_dung: |\n  I. NHIỆM VỤ\n${tasks.join('\n')}\n`;
}
