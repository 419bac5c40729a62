import type { Mapping, Node } from '../read/tree.js';
import { colonLine } from '../colon-line.js';
import { withColonLines } from './colon-lines.js';

/** Fields whose lists hold lines of text, where `Các sở: Tài chính, …` is a line and not a mapping. */
const LINE_LISTS: Readonly<Record<string, readonly string[]>> = { noi_nhan: ['nhom', 'ghi_chu'] };

/**
 * The tree as plain data for the schema: text, lists and objects without prototype (so that `__proto__` is a key like
 * any other). Empty values are left out: an optional field may stand in the file without its value.
 */
export function toData(root: Node): unknown {
  if (root.kind !== 'mapping') return plain(root);
  return objectOf(root.entries.map(({ key, value }) => [key.text, fieldOf(key.text, value)]));
}

/** What stands behind one key of the plan as plain data. */
export function fieldOf(key: string, value: Node): unknown {
  const reserved = Object.hasOwn(LINE_LISTS, key) ? LINE_LISTS[key] : undefined;
  if (!reserved) return plain(value);
  if (value.kind === 'text') return value.text.split('\n').filter((line) => line.trim());
  if (value.kind !== 'list') return plain(value);
  return value.items.flatMap((item) => (item.kind === 'mapping' ? linesIn(item, reserved) : [plain(item) ?? null]));
}

/** A mapping in a list of lines: as it is where a key is reserved, else the lines it was, each with what is below it. */
function linesIn(item: Mapping, reserved: readonly string[]): unknown[] {
  if (item.entries.some(({ key }) => reserved.includes(key.text))) {
    return [objectOf(item.entries.map(({ key, value }) => [key.text, plain(withColonLines(value, []))]))];
  }
  return item.entries.map(({ key, value }) => {
    if (value.kind === 'text') return colonLine(key, value).text;
    return value.kind === 'empty' ? key.text : objectOf([[key.text, plain(withColonLines(value, []))]]);
  });
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map((item) => plain(item) ?? null);
    case 'mapping':
      return objectOf(node.entries.map(({ key, value }) => [key.text, plain(value)]));
    case 'empty':
      return undefined;
  }
}

function objectOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries) {
    if (value !== undefined) object[key] = value;
  }
  return object;
}
