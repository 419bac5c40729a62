/**
 * What a row says is text, never markup and never a name. While it is part of a plan's tree, each of its signs that the
 * plan stage would understand has a stand-in, which that stage takes for an odd letter; they are put back in the plan
 * that was read. The stand-ins are U+FDD0–U+FDEF: Unicode sets them aside for the inside of a program, and no file may
 * hold them (`standard/characters.ts`), so nothing else is ever taken for one.
 */

/** Signs of inline marks, names, notes and rows of bars, wherever they stand. */
const SIGNS = '*_\\{}^[]|';
const FIRST = 0xfdd1;
/** Stands where nothing is printed, so that what follows is not the beginning of a line or a key. */
export const GUARD = '\ufdd0';

const standIn = (sign: string): string => String.fromCharCode(FIRST + SIGNS.indexOf(sign));

const SIGN = /[*_\\{}^[\]|]/g;
const STAND_IN = /[\ufdd0-\ufdef]/g;
const ANY_STAND_IN = /[\ufdd0-\ufdef]/;

/** `text` with stand-ins for its signs. */
export function disguised(text: string): string {
  return text.replace(SIGN, standIn);
}

/** Whether `text` has anything to put back. */
export const isDisguised = (text: string): boolean => ANY_STAND_IN.test(text);

/** `text` as the row has it. */
export function plainText(text: string): string {
  return isDisguised(text) ? text.replace(STAND_IN, (sign) => SIGNS.charAt(sign.charCodeAt(0) - FIRST)) : text;
}

/**
 * What `plan/` may take for the marker of a line: numbers, letters, dashes and the words that open a part or say `Lưu:`.
 * Rather too much than too little, but nothing that begins a number, a date or a measure.
 */
const MARKER = new RegExp(`^(?:${[
  String.raw`[IVXLC]+\s?[.)/–-](?:\s|\p{Lu}|$)`,
  String.raw`\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)](?!\d)|[/–-]\s|\s+(?=[\p{Lu}*_"“(\\]))`,
  String.raw`[a-zđ][.)]`,
  String.raw`\p{Lu}\.\s`,
  String.raw`\(\d{1,2}\)\s`,
  String.raw`[Pp][Hh][Ầầ][Nn]\s`,
  String.raw`[Ll][Ưư][Uu][\s:]`,
  String.raw`[-–—•−‒·▪■●○◦➢❖✓§\uf02d\uf0a7\uf0b7\uf0d8](?!\d)`,
  String.raw`o\s`,
  String.raw`[+>]`,
].join('|')})`, 'u');

/** What may stand on a line before a row's text that still could make a marker of it. */
const OPENING = /^[\s*(]*(?:[\p{L}\d.]{0,8}|phần\s+)$/iu;

/** Longer than any marker. */
const MARKER_LENGTH = 40;

/** Whether a row's text must be guarded that stands behind `before` and in front of `after`, all on one line. */
export function needsGuard(before: string, text: string, after: string): boolean {
  if (before.length > MARKER_LENGTH || !OPENING.test(before)) return false;
  // `1.{{ten}}`: the marker is the plan's own, unless the row's text goes on with it.
  if (/[.)]$/.test(before) && !/^\d/.test(text)) return false;
  return MARKER.test((before + text.slice(0, MARKER_LENGTH) + after.slice(0, MARKER_LENGTH)).replace(/^[\s*]+/, ''));
}

/**
 * Puts the signs back into every text of `value`, however deep; what has none is the same object. What was found to
 * have none is remembered, for the parts of a plan that do not change come again with every row.
 */
export function createRestore(): <T>(value: T) => T {
  const clean = new WeakSet<object>();
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return plainText(value);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || clean.has(value)) return value;
    const restored = Array.isArray(value) ? listOf(value) : recordOf(value as Readonly<Record<string, unknown>>);
    if (restored === value) clean.add(value);
    return restored;
  };
  const listOf = (list: readonly unknown[]): readonly unknown[] => {
    const items = list.map(restore);
    return items.some((item, i) => item !== list[i]) ? items : list;
  };
  const recordOf = (record: Readonly<Record<string, unknown>>): object => {
    let changed: Record<string, unknown> | undefined;
    for (const key in record) {
      const inner = restore(record[key]);
      if (inner !== record[key]) (changed ??= { ...record })[key] = inner;
    }
    return changed ?? record;
  };
  return <T>(value: T): T => restore(value) as T;
}
