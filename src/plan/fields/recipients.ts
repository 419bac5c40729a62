/** Recipients as they were typed, freed of the marks that the law sets. */
export interface RecipientLines {
  readonly noi: readonly { readonly lines: readonly string[]; readonly note?: string }[];
  readonly luu: string;
}

export type RecipientInput = string | { readonly nhom: readonly string[]; readonly ghi_chu: string };

const KEEP = /^lưu\b\s*:?\s*/iu;

/**
 * The recipients and what stands behind `Lưu:`, from the list and from `luu`; a list's own `Lưu: …` line serves as well.
 * `luu` is empty when neither gave it.
 */
export function parseRecipients(list: readonly RecipientInput[], luu: string | undefined): RecipientLines {
  const noi: { lines: string[]; note?: string }[] = [];
  let keep = luu ?? '';
  for (const entry of list) {
    if (typeof entry !== 'string') {
      noi.push({ lines: entry.nhom.map(bare), note: bracketed(entry.ghi_chu) });
      continue;
    }
    const line = bare(entry);
    if (KEEP.test(line)) keep = keep || line;
    else if (line) noi.push({ lines: [line] });
  }
  return { noi, luu: bare(keep).replace(KEEP, '') };
}

/** A line without its dash and its final marks. */
function bare(line: string): string {
  return line.trim().replace(/^[-–—•+]\s*/, '').replace(/[\s;,.]+$/, (end) => (end.includes('..') ? end.trimEnd() : ''));
}

function bracketed(note: string): string {
  const text = note.trim().replace(/[;.]$/, '');
  return text.startsWith('(') ? text : `(${text})`;
}
