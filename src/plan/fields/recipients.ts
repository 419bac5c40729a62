/** Recipients as they were typed, freed of the marks that the law sets. */
export interface RecipientLines {
  readonly noi: readonly RecipientLine[];
  readonly luu: string;
  /** `luu` and the list both say it, and not the same. */
  readonly twice: boolean;
  /** Lines typed below the `Lưu` line of the list. */
  readonly sauLuu: readonly string[];
}

interface RecipientLine {
  readonly lines: readonly string[];
  readonly note?: string;
  readonly items: readonly string[];
}

/** A line, a group with a common note, or a line with the list that stands below it. */
export type RecipientInput =
  | string
  | { readonly nhom: readonly string[]; readonly ghi_chu: string }
  | { readonly [line: string]: readonly string[] };

/** `Lưu: VT` and, as many type it, `Lưu VT`; `Lưu trữ lịch sử tỉnh` is a recipient. */
const KEEP = /^[Ll][Ưư][Uu](?:\s*:|(?=\s+\p{Lu}))\s*/u;

/**
 * The recipients and what stands behind `Lưu:`, from the list and from `luu`; a list's own `Lưu: …` line serves as well,
 * and what a pasted list has below it stays below it. A line that begins with `+` belongs to the one above. `luu` is
 * empty when neither gave it.
 */
export function parseRecipients(list: readonly RecipientInput[], luu: string | undefined): RecipientLines {
  const noi: { lines: string[]; note?: string; items: string[] }[] = [];
  const sauLuu: string[] = [];
  let keep: string | undefined;
  for (const entry of list) {
    if (isGroup(entry)) noi.push({ lines: entry.nhom.map(bare), note: bracketed(entry.ghi_chu), items: [] });
    else if (typeof entry !== 'string') {
      noi.push(...Object.entries(entry).map(([head, items]) => ({ lines: [bare(head)], items: items.map(bare) })));
    } else {
      const text = bare(entry);
      const last = noi.at(-1);
      if (KEEP.test(text)) keep ??= text;
      else if (text && keep !== undefined) sauLuu.push(entry.trim());
      else if (text && last && last.note === undefined && /^\s*\+/.test(entry)) last.items.push(text);
      else if (text) noi.push({ lines: [text], items: [] });
    }
  }
  const [own, listed] = [luu, keep].map((text) => bare(text ?? '').replace(KEEP, ''));
  return { noi, luu: own || listed || '', twice: Boolean(own && listed && own !== listed), sauLuu };
}

function isGroup(entry: RecipientInput): entry is { readonly nhom: readonly string[]; readonly ghi_chu: string } {
  return typeof entry !== 'string' && 'ghi_chu' in entry && typeof entry['ghi_chu'] === 'string';
}

/** A line without its dash and its final marks. */
function bare(line: string): string {
  return line.trim().replace(/^[-–—•+]\s*/, '').replace(/[\s;,.]+$/, (end) => (end.includes('..') ? end.trimEnd() : ''));
}

function bracketed(note: string): string {
  const text = note.trim().replace(/[;.]$/, '');
  return text.startsWith('(') ? text : `(${text})`;
}
