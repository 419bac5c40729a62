import type { Ky } from '../plan.js';

/** What a clerk may say of the signer; the values are bodies and posts, with or without their prefix. */
export interface SignatureInput {
  readonly tm?: string | undefined;
  readonly tuq?: string | undefined;
  readonly tl?: string | undefined;
  readonly kt?: string | undefined;
  readonly q?: string | undefined;
  readonly chuc_vu?: readonly string[] | undefined;
  readonly chuc_vu_khac?: readonly string[] | undefined;
  readonly ho_ten?: string | undefined;
  readonly duoi_ten?: readonly string[] | undefined;
}

export type SignatureProblem = 'authority-without-post' | 'two-authorities' | 'no-post';

/** Prefixes of I.II.7b in the order in which their lines stand: for whom, by whose order, for which head, acting. */
const ORDER = ['tm', 'tuq', 'tl', 'kt', 'q'] as const;

/** The lines above, at and below the name in the order of the law, or what stands in the way. */
export function parseSignature(input: SignatureInput): Ky | SignatureProblem {
  if (input.tl && input.tuq) return 'two-authorities';
  const posts = input.chuc_vu ?? [];
  const own = posts.length > 0 || input.q;
  if ((input.kt || input.tl || input.tuq) && !own) return 'authority-without-post';
  if (!own) return 'no-post';
  const dong = ORDER.flatMap((name) => {
    const value = input[name];
    return value ? [`${name.toUpperCase()}. ${withoutPrefix(name, value)}`] : [];
  });
  return {
    dong: [...dong, ...posts],
    chucVuKhac: input.chuc_vu_khac ?? [],
    ...(input.ho_ten && { hoTen: input.ho_ten }),
    duoiTen: input.duoi_ten ?? [],
  };
}

function withoutPrefix(name: string, value: string): string {
  return value.replace(new RegExp(`^${name}\\s*[./]\\s*`, 'iu'), '').trim();
}
