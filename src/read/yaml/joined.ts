/** Marks at the start of a line that begin something of its own: `-`, `+`, `•`, `1.`, `1.1.`, `a)`, `IV.`. */
const MARKER = /^(?:[-–—•+*]\s|[-–—•](?=\p{L})|(?:\d{1,2}\.){2,}\d{0,2}\s|\d{1,2}[.)]\s|[a-zđ]\)\s|[IVX]{1,5}\.\s)/u;

/**
 * The first line of a plain text over several lines that begins with a marker, with its offset in `source`; YAML joins
 * it to the line above by a space. Nothing when `source` is one line or ordinary text that runs on.
 */
export function joinedLine(source: string): { readonly at: number; readonly text: string } | undefined {
  let at = source.indexOf('\n') + 1;
  while (at > 0) {
    const next = source.indexOf('\n', at) + 1;
    const line = source.slice(at, next > 0 ? next - 1 : undefined);
    const text = line.trim();
    if (MARKER.test(text)) return { at: at + line.indexOf(text), text };
    at = next;
  }
  return undefined;
}

/** True when each line of `source` but the last ends like a sentence: paragraphs or a list, not one text that runs on. */
export function isSentences(source: string): boolean {
  const lines = source.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.length > 1 && lines.slice(0, -1).every((line) => /[.;:]$/.test(line));
}
