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
  const words = text.split(' ');
  let out = words[0] ?? '';
  for (let i = 1; i < words.length; i += 1) {
    out += (holds(words[i - 1] ?? '', words[i] ?? '') ? '\u00a0' : ' ') + (words[i] ?? '');
  }
  return out;
}

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
