/** Signs of the zip format. A size or place that is `FULL` is told elsewhere in 64 bits. */
const END = 0x06054b50;
const MEMBER = 0x02014b50;
const LONG_END = 0x06064b50;
const FULL = 0xffff_ffff;
const DEFLATED = 8;
/** Nothing is deflated to less than this part of it. */
const MOST_PER_BYTE = 1032;

/**
 * How many bytes the members of a zip say that they unpack to, without unpacking any; Infinity where one hides it. A
 * reader that stops at what a member says never meets more. 0 for what is no whole zip.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return membersOf(view).reduce((sum, at) => sum + sizeOf(view, at), 0);
  } catch (error) {
    // A length that leads out of the file: whoever unpacks it will say so.
    if (error instanceof RangeError) return 0;
    throw error;
  }
}

/** Where the entry of each member begins in the directory at the zip's end. */
function membersOf(view: DataView): number[] {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return [];
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === FULL) {
    const long = wide(view, end - 12);
    if (view.getUint32(long, true) !== LONG_END) return [];
    count = wide(view, long + 32);
    at = wide(view, long + 48);
  }
  const members: number[] = [];
  while (members.length < count && view.getUint32(at, true) === MEMBER) {
    members.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function sizeOf(view: DataView, at: number): number {
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (size === FULL) return longSize(view, at);
  if (size > 0) return size;
  // With this flag a reader may look for the sizes behind the member, where they could be anything.
  const isToldBehind = (view.getUint16(at + 8, true) & 8) !== 0 && view.getUint16(at + 10, true) === DEFLATED;
  return packed === 0 && isToldBehind ? Infinity : packed * MOST_PER_BYTE;
}

/** The size in a member's extra field for 64 bits, where it comes first. */
function longSize(view: DataView, at: number): number {
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 12 <= end) {
    if (view.getUint16(field, true) === 1) return wide(view, field + 4);
    field += 4 + view.getUint16(field + 2, true);
  }
  return Infinity;
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
