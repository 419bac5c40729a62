/**
 * The two encodings in which Vietnamese was typed before Unicode, as they look when their bytes are taken for Latin-1.
 * Sources: TCVN 5712:1993 VN3 (the ".Vn" fonts); VNI-Win (the "VNI-" fonts).
 */
export type LegacyEncoding = 'TCVN3' | 'VNI';

const TCVN3 = new Map(
  pairs(
    'µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
      'ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ \u00ADư õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ' +
      '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ',
  ),
);

// In VNI a letter's accents are a second character behind it; i and some others have a character of their own.
const VNI_ALONE = new Map(pairs('íí ìì æỉ óĩ òị îỵ ôơ öư ñđ'));
const TONES = pairs('ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323');
const CIRCUMFLEX = pairs('â\u0302 á\u0302\u0301 à\u0302\u0300 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323');
const BREVE = pairs('ê\u0306 é\u0306\u0301 è\u0306\u0300 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323');
const VNI_MARKS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  a: new Map([...TONES, ...CIRCUMFLEX, ...BREVE]),
  e: new Map([...TONES, ...CIRCUMFLEX]),
  o: new Map([...TONES, ...CIRCUMFLEX]),
  u: new Map(TONES),
  y: new Map(TONES),
  ô: new Map(TONES),
  ö: new Map(TONES),
};

/** Every character that either encoding uses for a Vietnamese letter or accent. */
export const LEGACY_SIGNS = '\u00A1-\u00AE\u00B5-\u00BE\u00C6-\u00FE';

/** `word` in Unicode, or nothing when it holds a character that is no letter of `encoding`. */
export function fromLegacy(encoding: LegacyEncoding, word: string): string | undefined {
  return encoding === 'TCVN3' ? fromTcvn3(word) : fromVni(word);
}

function fromTcvn3(word: string): string | undefined {
  const letters = [...word].map((sign) => TCVN3.get(sign) ?? (isAscii(sign) ? sign : undefined));
  return letters.includes(undefined) ? undefined : letters.join('');
}

function fromVni(word: string): string | undefined {
  let text = '';
  for (let i = 0; i < word.length; i++) {
    const sign = word.charAt(i);
    const lower = sign.toLowerCase();
    const alone = VNI_ALONE.get(lower);
    if (!alone && !isAscii(sign)) return undefined;
    const letter = alone && sign !== lower ? alone.toUpperCase() : (alone ?? sign);
    const mark = VNI_MARKS[lower]?.get(word.charAt(i + 1).toLowerCase());
    text += letter + (mark ?? '');
    if (mark) i++;
  }
  return text.normalize('NFC');
}

function isAscii(sign: string): boolean {
  return sign <= '\u007F';
}

/** `'ab cd'` → `[['a', 'b'], ['c', 'd']]`; what follows the first character is the second member. */
function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]);
}
