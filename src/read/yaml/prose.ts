/** How a clerk's own words are told from the fields of a plan, where both stand before a colon. */

/** `so:`, `noi_nhan :`, `noi nhan：`, also behind a dash: a name in small plain letters. */
const FIELD = /^(?:- +)*[a-z][a-z0-9_]*(?: [a-z0-9_]+){0,3} *[:：]/;
/** A field without its colon: it has a low line, no vowel, or a number behind it; or the one that abbreviations follow. */
const BARE_FIELD = /^(?:[a-z0-9]+(?:_[a-z0-9]+)+|[b-df-hj-np-tv-xz]{1,3}|[a-z]{2,5}(?= \d)|luu(?= [A-ZĐ]))(?=\s|$)/;
const MARKED = /^(?:[IVX]{1,5}|\p{Lu}|\p{Ll}|(?:\d{1,2}\.)*\d{1,2})[.)](?:\s|$)|^(?:[IVX]{1,5}|\p{Lu})$|^[-–—•+*]/u;
/** More words than a field's name has, in whatever spelling. */
const SENTENCE = /^\S+(?:\s+\S+){3}/;

/** The field's name at the start of `text` that lacks its colon. */
export function bareField(text: string): string | undefined {
  return BARE_FIELD.exec(text)?.[0];
}

/**
 * True when `key` is a field and the begin of its value, up to a colon in that: `ky { ho_ten`, `mo_dau:Ủy ban ban hành
 * như sau`, `mo_dau Ủy ban ban hành như sau`.
 */
export function hidesField(key: string): boolean {
  return /^[a-z][a-z0-9_]* *[[{]|^[a-z][a-z0-9_]*:(?!\/\/)\S|^[a-z0-9]+(?:_[a-z0-9]+)+(?:\s+\S+){4}/.test(key);
}

/** True when `text` begins like a field, with its colon or without, or like the list of recipients, which is no text. */
export function isFieldLike(text: string): boolean {
  return FIELD.test(text) || BARE_FIELD.test(text) || /^nơi nhận\s*:/iu.test(text);
}

/** `I. NỘI DUNG`, `1.1. Mục đích`, `a) Thời gian`, `B`, `- Hội`: words with a mark of the outline, or a mark alone. */
export function isMarked(text: string): boolean {
  return MARKED.test(text);
}

/**
 * True when `key`, which YAML took for a name since a colon follows, is a sentence or heading; without a value also when
 * it is short, but where a clerk's own titles stand (`amongTitles`).
 */
export function isHeading(key: string, hasValue: boolean, amongTitles: boolean): boolean {
  if (isFieldLike(`${key}:`)) return false;
  return isMarked(key) || SENTENCE.test(key) || (!hasValue && !amongTitles);
}
