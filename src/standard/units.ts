/**
 * A length on paper in points (1/72 inch), branded so that a bare number is never taken for one.
 * Word's own units (twips, half-points) appear only in `write/docx`.
 */
export type Length = number & { readonly unit: 'pt' };

/** `value` points as a length. */
export const pt = (value: number): Length => value as Length;

/** `value` millimetres as a length. */
export const mm = (value: number): Length => ((value * 72) / 25.4) as Length;

/** A length in millimetres. */
export const toMm = (length: Length): number => (length * 25.4) / 72;
