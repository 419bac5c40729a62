import type { Run } from './model.js';

/** Words that a number behind them must not part from; "phụ lục" goes by its last syllable. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  'số', 'điều', 'khoản', 'điểm', 'chương', 'mục', 'phần', 'ngày', 'tháng', 'năm', 'quý', 'khóa', 'lục', 'tầng',
]);
/** Units that must not part from the number before them. */
const UNITS: ReadonlySet<string> = new Set(['%', 'đồng', 'km', 'm', 'm2', 'm3', 'kg', 'ha']);
const NUMBER = /^(?:\d|[IVXLC]+$)/;
const POINT = /^[a-zđ]$/;

/**
 * The runs with a no-break space wherever a number would part from its word (`số 30`, `Điều 5`, `ngày 05`, `10 %`);
 * nothing else changes, so that the text reads and copies as it was typed.
 */
export function glue(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  const glued = gluePlain(text);
  return glued === text ? [...runs] : withSpacesOf(glued, runs);
}

/** The runs with the letters of `text`, which differs from theirs in its spaces only. */
export function withSpacesOf(text: string, runs: readonly Run[]): Run[] {
  let at = 0;
  return runs.map((run) => {
    const piece = text.slice(at, at + run.text.length);
    at += run.text.length;
    return { ...run, text: piece };
  });
}

function gluePlain(text: string): string {
  let out = '';
  let from = 0;
  for (const { index: at } of text.matchAll(COULD_HOLD)) {
    const last = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
    const end = text.indexOf(' ', at + 1);
    if (!holds(last, text.slice(at + 1, end < 0 ? undefined : end))) continue;
    out += `${text.slice(from, at)}\u00a0`;
    from = at + 1;
  }
  return out + text.slice(from);
}

/** A space with a number, a single letter or a unit behind it, or with `TP.` before it: most are none of these. */
const COULD_HOLD = / (?=\d|[IVXLC%]|[a-zđ](?![\p{L}\d])|đồ|km|m[23]|kg|ha)|(?<=TP\.) /gu;

/** Whether the space between two words of a text must not become a line's end. */
function holds(last: string, next: string): boolean {
  const bare = next.replace(/[.,;:)\]"”]+$/, '');
  if (UNITS.has(bare) && /\d$/.test(last)) return true;
  if (last === 'TP.') return /^[\p{Lu}\d]/u.test(next);
  const number = NUMBER.test(bare);
  if (!number && !POINT.test(bare)) return false;
  const word = last.replace(/^[("“[]+/, '').toLowerCase();
  return number ? BEFORE_NUMBER.has(word) : word === 'điểm';
}
