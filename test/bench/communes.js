/** Places of one syllable and what stands behind them, as communes are called. */
const FIRST = ['Xuân', 'Hòa', 'Yên', 'Phú', 'Tân', 'Bình', 'Thạch', 'Hải', 'Long', 'Minh', 'Sơn', 'Lâm', 'Đông', 'Thủy', 'Vĩnh', 'Quảng', 'Cẩm', 'Hoằng', 'Nga', 'Triệu'];
const LAST = ['Thành', 'Lộc', 'Thịnh', 'Giang', 'Khê', 'Trung', 'Thượng', 'Hưng', 'Phong', 'Tiến', 'Châu', 'Dương', 'Phúc', 'Trường', 'Quý', 'Đức', 'An', 'Cường'];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Quốc', 'Thanh', 'Hữu'];
const HALLS = ['Hội trường Ủy ban nhân dân', 'Nhà văn hóa trung tâm', 'Hội trường lớn', 'Trung tâm Học tập cộng đồng'];

const two = (n) => String(n).padStart(2, '0');

/** So many communes, each with what its plan has of its own. */
export function communes(count) {
  return Array.from({ length: count }, (_, i) => {
    const pick = (list, every) => list[Math.floor(i / every) % list.length];
    const third = i < FIRST.length * LAST.length ? '' : ` ${pick(LAST, FIRST.length * LAST.length)}`;
    return {
      ma: String(10_001 + i),
      ten_xa: `${pick(FIRST, 1)} ${pick(LAST, FIRST.length)}${third}`,
      so: String(i + 1),
      ngay: `${two((i % 28) + 1)}/11/2020`,
      nguoi_ky: `${pick(FAMILY, 1)} ${pick(MIDDLE, 3)} ${pick(LAST, 7)}`,
      hoi_truong: pick(HALLS, 2),
    };
  });
}

/** The rows as a table in CSV. No text of theirs has a comma or a quote. */
export const csvOf = (rows) => [Object.keys(rows[0]), ...rows.map(Object.values)].map((cells) => `${cells.join(',')}\n`).join('');

/** The plan of Thanh Hóa as one for many communes: issuer, number, place, date, signer and three places in its text. */
export function planForMany(thanhHoa) {
  const changes = [
    ['co_quan: Ủy ban nhân dân tỉnh Thanh Hóa', 'co_quan: Ủy ban nhân dân xã {{ten_xa}}\nso: "{{so}}"'],
    ['dia_danh: Thanh Hóa', 'dia_danh: "{{ten_xa}}"'],
    ['ngay: 2020 ', 'ngay: "{{ngay}}" '],
    ['Hội trường 25B - Thành phố Thanh Hóa', '{{hoi_truong}} xã {{ten_xa}}'],
    ['UBND Thành phố Thanh Hóa', 'UBND xã {{ten_xa}}'],
    ['ho_ten: Nguyễn Đức Quyền', 'ho_ten: "{{nguoi_ky}}"'],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the example has no ${from}`);
    return text.replace(from, to);
  }, thanhHoa);
}

/** The plan of one commune, its names filled in. */
export const filledFor = (plan, row) => plan.replace(/\{\{(\w+)\}\}/g, (_, name) => row[name]);
