import { measure } from '../standard/measure.js';
import { nd30 } from '../standard/nd30.js';
import type { SizeSet } from '../standard/standard.js';
import { mm, pt, type Length } from '../standard/units.js';
import type { Ky, Png } from '../plan/plan.js';
import { breakName } from './break-name.js';
import type { Block, Paragraph, Picture, Run } from './model.js';
import { sizeOf } from './styles.js';

/** Space between the last line of the content and the block. */
const ABOVE = pt(12);
/** Height of an empty line as a multiple of the type size: Times New Roman's own line spacing. */
const LINE_HEIGHT = 1.15;
/** Width that other programs may measure beyond ours before a line breaks. */
const SLACK = mm(2);

/**
 * The lines above the name in capitals and, below them, the room for the signature or its picture (I.II.7): the last
 * line's `after`, or a picture with the rest of the room above and below it, so that the name stands at one height in
 * both.
 */
export function postsOf({ dong, anh, hoTen }: Ky, set: SizeSet, width: Length): Block[] {
  const room = nd30.signatureGap.chosen * sizeOf('quyenHanChucVu', set) * LINE_HEIGHT;
  const picture = anh && pictureOf(anh, hoTen);
  const rest = pt(picture ? Math.max(0, room - picture.height) : room);
  const lines = dong.map((text, i): Paragraph => ({
    kind: 'paragraph', style: 'QuyenHanChucVu', runs: postRuns(text, set, width),
    ...(i === 0 && { before: ABOVE }), ...(i === dong.length - 1 && { after: rest }),
  }));
  return [...lines, ...(picture ? [picture] : [])];
}

/** The name with the posts right above and below it, at least one paragraph: an empty one where a draft has no name. */
export function namesOf({ chucVuKhac, hoTen, duoiTen }: Ky): Paragraph[] {
  const upper = (texts: readonly string[]): string[] => texts.map((text) => text.toLocaleUpperCase('vi'));
  const lines = [...upper(chucVuKhac), ...(hoTen ? [hoTen] : []), ...upper(duoiTen)];
  return (lines.length > 0 ? lines : ['']).map((text): Paragraph => ({ kind: 'paragraph', style: 'HoTen', runs: text ? [{ text }] : [] }));
}

/** A post, broken where it is too long: best between post and body (`GIÁM ĐỐC` / `SỞ Y TẾ`), else as a body's name is. */
function postRuns(text: string, set: SizeSet, width: Length): Run[] {
  const upper = (line: string): string => line.toLocaleUpperCase('vi');
  const fits = (line: string): boolean => measure(upper(line), nd30.type.quyenHanChucVu, sizeOf('quyenHanChucVu', set)) <= width - SLACK;
  const beforeBody = text.split(/(?<=\s\p{Ll}+)\s+(?=\p{Lu})/u);
  const halves = [beforeBody[0] ?? '', beforeBody.slice(1).join(' ')];
  const lines = fits(text) ? [text] : halves[1] && halves.every(fits) ? halves : (breakName(text, fits) ?? [text]);
  return lines.map((line, i): Run => ({ text: upper(line), ...(i > 0 && { newLine: true }) }));
}

/** As large as the box allows with its proportions kept (I.II.7d: centred between post and name). */
function pictureOf({ bytes, width, height }: Png, name: string | undefined): Picture {
  const box = nd30.signaturePicture.chosen;
  const scale = Math.min(box.width / width, box.height / height);
  return {
    kind: 'picture', png: bytes, width: pt(width * scale), height: pt(height * scale), align: 'center',
    description: name ? `Chữ ký của ${name}` : 'Chữ ký',
  };
}
