/** A text cut into lines; indexes and offsets from 0, line ends (LF) not included. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  /** Of a line that does not exist: the end of the text. */
  start(line: number): number;
  end(line: number): number;
  /** Of a line that does not exist: ''. */
  line(line: number): string;
  /** The line that `offset` is on; the line end belongs to the line before it. */
  at(offset: number): number;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const start = (line: number): number => (line < 0 ? 0 : (starts[line] ?? text.length));
  const end = (line: number): number => (line + 1 < starts.length ? start(line + 1) - 1 : text.length);
  return {
    text,
    count: starts.length,
    start,
    end,
    line: (line) => (line < 0 ? '' : text.slice(start(line), end(line))),
    at(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (start(middle) <= offset) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}
