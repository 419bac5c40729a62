/** The name in a paragraph that is nothing but `{{bang.ten}}`: there the table of this name stands. */
export function placedTable(text: string): string | undefined {
  return /^\{\{\s*bang\.([^{}\s]+)\s*\}\}$/.exec(text.trim())?.[1];
}
