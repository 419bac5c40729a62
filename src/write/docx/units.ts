import type { Length } from '../../standard/units.js';

/** Twentieths of a point, whole: page, indent, spacing and table widths. */
export const twips = (length: Length): number => Math.round(length * 20);

/** Half-points, whole: sizes of letters. */
export const halfPoints = (size: Length): number => Math.round(size * 2);

/** Eighths of a point, whole: thickness of borders. */
export const eighths = (thickness: Length): number => Math.round(thickness * 8);

/** 240ths of a line, whole: line spacing as a multiple of single. */
export const lineUnits = (multiple: number): number => Math.round(multiple * 240);

/** English Metric Units, whole: sizes of pictures. */
export const emu = (length: Length): number => Math.round(length * 12_700);

/** Hundredths of a point at most, as VML writes lengths. */
export const points = (length: Length): number => Math.round(length * 100) / 100;
