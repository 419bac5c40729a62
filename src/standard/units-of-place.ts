/**
 * Words that name a kind of administrative unit. Those of the abolished middle level stay: bodies of that time are
 * still cited, and I.II.2a still lists them. Two-syllable kinds come first, so that `thị xã` is not read as `xã`.
 */
export const UNIT_KINDS: readonly string[] = [
  'thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'quận', 'huyện', 'xã', 'phường',
];

/** Bodies that decide as a collective (Đ13.2): signed `TM.`, and named in two lines, the unit's name in the second. */
export const COLLECTIVE_BODIES: readonly string[] = ['Ủy ban nhân dân', 'Hội đồng nhân dân'];
