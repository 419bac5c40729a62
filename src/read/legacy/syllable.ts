const INITIALS = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x|';

/** The rimes of Vietnamese without their tone, and those of `qu` and `gi` as they are spelt behind these. */
const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
  'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
  'y ych yêm yên yêng yêt yêu yn ynh yp yt';

const SYLLABLE = new RegExp(`^(${INITIALS})(?:${RIMES.replaceAll(' ', '|')})$`);
// One sound, two spellings: `k` `gh` `ngh` stand before e ê i y and nowhere else, `c` `g` `ng` do not.
const MISSPELT = /^(?:(?:k(?!h)|n?gh)(?![eêiy])|(?:c|ng)[eêiy]|g[eêy])/;
const STOPPED = /(?:c|ch|p|t)$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

// `aõ`, `oï`: no tone stands on the last sound of a rime, but VNI's marks look as if it did.
const TONE_ON_GLIDE = /\p{L}\p{M}*[oiu][\u0300\u0301\u0303\u0309\u0323]$/u;

/** True when `word` is spelt as one Vietnamese syllable in Unicode, in any case; it need not be a word that exists. */
export function isSyllable(word: string): boolean {
  const parted = word.toLowerCase().normalize('NFD');
  const tones = parted.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = parted.replace(TONES, '').normalize('NFC');
  const initial = SYLLABLE.exec(bare)?.[1];
  if (initial === undefined || MISSPELT.test(bare) || TONE_ON_GLIDE.test(parted.slice(initial.length))) return false;
  // A syllable that ends in a stop has the tone sắc or nặng, which no other writing system keeps to.
  return !STOPPED.test(bare) || tones[0] === '\u0301' || tones[0] === '\u0323';
}
