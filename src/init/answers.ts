import { KINDS, type KindName } from './kinds.js';
import { codeFor, officeOf, parentOf, placeOf, type Office } from './office.js';

/** What a new plan is made of. Texts are one line each, without blanks at their ends. */
export interface Answers {
  readonly coQuan: string;
  readonly chuQuan?: string;
  readonly diaDanh: string;
  readonly kyHieu: string;
  readonly chucVu: string;
  readonly nguoiKy?: string;
  readonly loai: KindName;
  /** The other body of a joint plan. */
  readonly cungBanHanh?: string;
  readonly trichYeu: string;
}

/** Answers as they come in. An empty text says that there is none. */
export type Given = { readonly [F in keyof Answers]?: Answers[F] | undefined };

export type Field = keyof Answers;

/** In the order in which they are asked: each question may rest on the answers before it. */
export const FIELDS: readonly Field[] = ['coQuan', 'chuQuan', 'diaDanh', 'kyHieu', 'chucVu', 'nguoiKy', 'loai', 'cungBanHanh', 'trichYeu'];

/** `settled`: what is proposed is the answer, nobody needs to be asked. */
export type Need = 'needed' | 'possible' | 'settled' | 'none';

/** Whether an answer is needed, by the answers before it. */
export function needOf(field: Field, given: Given): Need {
  switch (field) {
    case 'chuQuan':
      return parentOf(officeOf(given.coQuan ?? ''));
    case 'kyHieu':
      return parentOf(officeOf(given.coQuan ?? '')) === 'none' ? 'settled' : 'needed';
    case 'nguoiKy':
      return 'possible';
    case 'cungBanHanh':
      return given.loai === 'lien-tich' ? 'needed' : 'none';
    default:
      return 'needed';
  }
}

/** What is proposed for an answer, by the answers before it; `year` is that of the plan. */
export function proposalFor(field: Field, given: Given, year: number): string | undefined {
  const office = officeOf(given.coQuan ?? '');
  switch (field) {
    case 'diaDanh':
      return placeOf(office.ten, given.chuQuan);
    case 'kyHieu':
      return codeFor(office);
    case 'chucVu':
      return office.capTruong;
    case 'trichYeu':
      return given.loai && KINDS[given.loai].trichYeu?.(year);
    default:
      return undefined;
  }
}

/** Posts to choose from: the head's and a deputy's, where the body's name tells them. */
export function postsOf({ capTruong }: Office): readonly string[] {
  return capTruong === undefined ? [] : [capTruong, `Phó ${capTruong}`];
}

/** Typed text as an answer: composed letters, one line, one blank between words, no signs that nobody sees. */
export function cleaned(typed: string): string {
  return typed.normalize('NFC').replace(/[\p{Cf}\p{Cs}]/gu, '').replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim();
}
