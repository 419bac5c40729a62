import { fold } from '../standard/fold.js';
import { capital, type Office } from './office.js';

/** The fields of `ky` in the order in which a plan has them. */
export interface Signature {
  readonly tm?: string;
  readonly tl?: string;
  readonly kt?: string;
  readonly q?: string;
  readonly chuc_vu?: string;
  readonly ho_ten?: string;
}

/**
 * How somebody with the post `chucVu` signs for `office` (I.II.7b, Đ13): for a collective TM.; a deputy KT. the head; an
 * acting head Q.; another officer of a UBND or a Sở TL. the head.
 */
export function signatureOf(office: Office, chucVu: string, nguoiKy: string | undefined): Signature {
  const { kind, tapThe, capTruong } = office;
  const forCollective = tapThe === undefined ? {} : { tm: tapThe };
  const name = nguoiKy === undefined ? {} : { ho_ten: nguoiKy };
  const [, head] = /^Phó\s+(.+)$/iu.exec(chucVu) ?? [];
  if (head !== undefined) return { ...forCollective, kt: capital(head), chuc_vu: chucVu, ...name };
  const [, acting] = /^(?:Quyền|Q\.)\s*(.+)$/iu.exec(chucVu) ?? [];
  if (acting !== undefined) return { ...forCollective, q: capital(acting), ...name };
  const byOrder = ['ubnd-tinh', 'ubnd-xa', 'so'].includes(kind) && capTruong !== undefined && fold(chucVu) !== fold(capTruong);
  return byOrder ? { tl: capTruong, chuc_vu: chucVu, ...name } : { ...forCollective, chuc_vu: chucVu, ...name };
}
