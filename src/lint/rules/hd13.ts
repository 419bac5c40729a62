import { UNIT_KINDS } from '../../standard/units-of-place.js';
import type { CheckingRule } from '../rule.js';

const BARE = new RegExp(`^(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân)\\s+(?!(?:${UNIT_KINDS.join('|')}|tp\\.?)(?!\\p{L}))(?=\\p{L})`, 'iu');

export const hd13: CheckingRule = {
  id: 'ND30-HD13',
  title: 'Tên Ủy ban nhân dân, Hội đồng nhân dân có chữ chỉ cấp',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 2',
  severity: 'warning',
  description: 'Tên cơ quan ban hành là tên đầy đủ, có chữ tỉnh, thành phố, xã, phường hoặc đặc khu trước tên riêng: Ủy ban nhân dân xã Xuân Đông.',
  wrong: 'co_quan: Ủy ban nhân dân Xuân Đông',
  right: 'co_quan: Ủy ban nhân dân xã Xuân Đông',
  *check({ issuers }) {
    for (const { ten } of issuers) {
      const [body] = BARE.exec(ten.text) ?? [];
      if (body === undefined) continue;
      const name = ten.text.slice(body.length);
      yield { at: ten.place(), message: `Trước tên riêng ${name} thiếu chữ chỉ cấp.`, hint: `Viết ${body.trim()} xã ${name}, hoặc phường, đặc khu, tỉnh, thành phố.` };
    }
  },
};
