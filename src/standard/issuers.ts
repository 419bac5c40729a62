/** A word of a code that names a kind of text, and what kinds bear it (Phụ lục III, Mục I; Luật Ban hành văn bản quy phạm pháp luật). */
export const KINDS_BY_CODE: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định', NQ: 'Nghị quyết', QĐ: 'Quyết định', CT: 'Chỉ thị', KH: 'Kế hoạch', TB: 'Thông báo', HD: 'Hướng dẫn', BC: 'Báo cáo', KL: 'Kết luận',
  CĐ: 'Công điện', TTr: 'Tờ trình', CTr: 'Chương trình', TT: 'Thông tư', TTLT: 'Thông tư liên tịch',
};

/** Ministries and bodies of that rank by their letters in codes, also those that are gone. */
export const MINISTRIES_BY_CODE: Readonly<Record<string, string>> = {
  BCA: 'Công an', BQP: 'Quốc phòng', BNG: 'Ngoại giao', BNV: 'Nội vụ', BTP: 'Tư pháp', BTC: 'Tài chính', BCT: 'Công Thương', BXD: 'Xây dựng', BYT: 'Y tế',
  BGDĐT: 'Giáo dục và Đào tạo', BKHCN: 'Khoa học và Công nghệ', BVHTTDL: 'Văn hóa, Thể thao và Du lịch', BNNMT: 'Nông nghiệp và Môi trường',
  BDTTG: 'Dân tộc và Tôn giáo', BKHĐT: 'Kế hoạch và Đầu tư', BGTVT: 'Giao thông vận tải', BTTTT: 'Thông tin và Truyền thông',
  BTNMT: 'Tài nguyên và Môi trường', BNNPTNT: 'Nông nghiệp và Phát triển nông thôn', BLĐTBXH: 'Lao động - Thương binh và Xã hội',
};
