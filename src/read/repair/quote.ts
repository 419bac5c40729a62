import type { Edit } from '../draft.js';
import type { Lines } from '../lines.js';
import { anatomy, isIdle, isSuspect, type Anatomy, type Stretch } from './anatomy.js';
import { indentOf, nextLine, type Proposal, type Repair, type Site } from './repair.js';

/** Text that begins with a sign of YAML's, or holds a second `: `, or goes on behind a quote: quotes round it. */
export const quote: Proposal = (site) => {
  const line = site.lines.line(site.line);
  const parts = anatomy(line);
  const place = secondColon(site, line, parts);
  const end = continuationEnd(site.lines, site.line, parts);
  return choices(site, line, parts).flatMap((stretches) =>
    // With the lines that run on from it, and, where they do not belong to it after all, without them.
    [...new Set([end, site.line])].map((last) => ({ edits: quoting(site.lines, site.line, stretches, last), ...place, ...nameAtStart(line, stretches) })),
  );
};

// `dia_danh: {{ten_xa}}` is how everybody writes it first.
function nameAtStart(line: string, stretches: readonly Stretch[]): Pick<Repair, 'problem'> {
  return stretches.some(({ from }) => line.startsWith('{{', from)) ? { problem: 'NAME_AT_START' } : {};
}

const FIELDS_IN_BRACES = /^\{\s*[a-z][a-z0-9_]*\s*:(?:\s|$)/;

/** Which parts of the line to quote, the likeliest choice first. */
function choices({ lines, line: index }: Site, line: string, { key, value, body, dash }: Anatomy): Stretch[][] {
  const suspect = (part: Stretch): boolean => {
    const words = line.slice(part.from, part.to);
    // Quotes round a whole `{ ten: … }` would print its braces.
    return isSuspect(words) && !FIELDS_IN_BRACES.test(words);
  };
  if (!key) return suspect(body) ? [[body]] : [];
  const parts = [key, ...(value ? [value] : [])].filter(suspect);
  if (parts.length === 0) return [];
  const single = parts.length > 1 ? [parts, ...parts.map((part) => [part])] : [parts];
  // In a list `- Thời gian: bắt đầu: 8h` is one sentence, unless the item goes on as a mapping.
  if (dash === undefined) return single;
  const isField = /^[a-z][a-z0-9_]*$/.test(line.slice(key.from, key.to));
  const next = lines.line(nextLine(lines, index));
  const goesOn = indentOf(next) >= body.from && next !== '';
  return isField || goesOn ? [...single, [body]] : [[body], ...single];
}

/** The last of the lines that run on from `line`: deeper than its parent, and no key, item or comment themselves. */
function continuationEnd(lines: Lines, line: number, { indent, dash }: Anatomy): number {
  let end = line;
  for (let next = line + 1; next < lines.count; next++) {
    const text = lines.line(next);
    const parts = anatomy(text);
    if (isIdle(text) || parts.indent <= (dash ?? indent) || parts.dash !== undefined || parts.key) break;
    end = next;
  }
  return end;
}

function quoting(lines: Lines, line: number, stretches: readonly Stretch[], lastLine: number): readonly Edit[] {
  const start = lines.start(line);
  return stretches.flatMap((part, i) => {
    const isLast = i === stretches.length - 1 && lastLine > line;
    const end = isLast ? lines.start(lastLine) + anatomy(lines.line(lastLine)).body.to : start + part.to;
    return quoteEdits(lines.text, start + part.from, end);
  });
}

// The place to look at in `a: b: c` is the second colon.
function secondColon({ lines, line: index, fault }: Site, line: string, { key, body }: Anatomy): Pick<Repair, 'place'> {
  if (!key || fault.kind !== 'syntax' || fault.problem !== 'BLOCK_AS_IMPLICIT_KEY') return {};
  const colon = [...line.slice(0, body.to).matchAll(/:(?=\s|$)/g)].find((match) => match.index > key.to + 1);
  if (!colon) return {};
  const at = lines.start(index) + colon.index;
  return { place: { at, end: at + 1 } };
}

const NAMES = /\{\{[^{}]*\}\}/g;

/** Whether `text` is in double quotes that only those within its names break: `"{{mac_dinh x "chưa có"}}"`. */
function isQuotedName(text: string): boolean {
  return /^".*"$/s.test(text) && text.includes('{{') && !text.slice(1, -1).replace(NAMES, '').includes('"');
}

/** The edits that put `text.slice(from, to)` in single quotes. */
export function quoteEdits(text: string, from: number, to: number): Edit[] {
  const whole = text.slice(from, to);
  if (isQuotedName(whole)) {
    return [...whole.matchAll(/'|^"|"$/g)].map(({ index, 0: sign }) => ({ at: from + index, remove: sign === "'" ? 0 : 1, insert: "'" }));
  }
  const inner = [...text.slice(from, to).matchAll(/'/g)].map(({ index }) => from + index);
  return [from, ...inner, to].map((at) => ({ at, remove: 0, insert: "'" }));
}
