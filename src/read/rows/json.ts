/** One token of JSON, blanks before it: a text, a number or word, a sign. */
const TOKEN = /[ \t\r\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))|([[\]{}:,]))/y;

/** What may come next. */
type Awaited = 'value' | 'first-value' | 'key' | 'first-key' | ':' | 'more' | 'nothing';

/** Where `text` stops being JSON, as an offset, its length where it ends too soon; nothing where it is JSON. */
export function jsonFault(text: string): number | undefined {
  const token = new RegExp(TOKEN);
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(text);
    const start = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
    if (!found) return start === text.length && awaited === 'nothing' ? undefined : start;
    const next = after(found, awaited, open);
    if (next === undefined) return start;
    awaited = next;
  }
}

/** What may come after a token; nothing where that token may not stand there. Keeps in `open` what is not closed yet. */
function after([, quoted, bare, sign]: RegExpExecArray, awaited: Awaited, open: ('{' | '[')[]): Awaited | undefined {
  const ended = (): Awaited => (open.length > 0 ? 'more' : 'nothing');
  const isValue = awaited === 'value' || awaited === 'first-value';
  if (quoted !== undefined && (awaited === 'key' || awaited === 'first-key')) return ':';
  if (quoted !== undefined || bare !== undefined) return isValue ? ended() : undefined;
  switch (sign) {
    case '{':
    case '[':
      if (!isValue) return undefined;
      open.push(sign);
      return sign === '{' ? 'first-key' : 'first-value';
    case ':':
      return awaited === ':' ? 'value' : undefined;
    case ',':
      if (awaited !== 'more') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    default: {
      const opening = sign === '}' ? '{' : '[';
      if (open.at(-1) !== opening || (awaited !== 'more' && awaited !== (sign === '}' ? 'first-key' : 'first-value'))) return undefined;
      open.pop();
      return ended();
    }
  }
}
