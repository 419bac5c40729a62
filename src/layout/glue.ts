import type { Run } from './model.js';

/** Words that a number behind them must not part from. */
const BEFORE = String.raw`(?<![\p{L}\d])(?:số|điều|khoản|điểm|chương|mục|phần|ngày|tháng|năm|quý|khóa|phụ lục|tầng|TP\.)`;
const NUMBER = String.raw`(?=\d|[IVXLC]+(?![\p{L}\d]))`;
const POINT = String.raw`(?<![\p{L}])điểm (?=[a-zđ](?![\p{L}\d]))`;
/** Units that must not part from the number before them. */
const UNIT = String.raw`(?<=\d) (?=(?:%|đồng|km|m|m2|m3|kg|ha)(?![\p{L}\d]))`;

const PATTERN = new RegExp(`${BEFORE} ${NUMBER}|${POINT}|${UNIT}|(?<=TP\\.) (?=\\p{Lu})`, 'giu');

/**
 * The runs with a no-break space wherever a number would part from its word (`số 30`, `Điều 5`, `ngày 05`, `10 %`);
 * nothing else changes, so that the text reads and copies as it was typed.
 */
export function glue(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  const glued = text.replace(PATTERN, (match) => match.replace(/ $/, '\u00a0'));
  let at = 0;
  return runs.map((run) => {
    const piece = glued.slice(at, at + run.text.length);
    at += run.text.length;
    return { ...run, text: piece };
  });
}
