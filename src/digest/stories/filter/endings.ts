import { languageOfTag } from '../../../languages/language-of.ts';

/**
 * What a language hangs on its words, folded: `drops` are last letters that give way to an ending
 * ("Москва", "Москвы"), `endings` what may follow the rest, `before` what may be written in front.
 */
type Endings = Readonly<{ drops: string; endings: ReadonlySet<string>; before: readonly string[] }>;

function endings(list: string, drops = '', before = ''): Endings {
  return { drops, endings: new Set(['', ...list.split(' ')]), before: ['', ...before.split(' ')] };
}

const ENGLISH = endings('s es', '');
const SLAVIC_LATIN = endings(
  'a u e i y o em om ie ach ami ow owi owie ego emu ej iem im ych ym mi ech um ou ovi u',
  'aeyoiu',
);
const CYRILLIC = endings(
  'а я у ю ы и е о й ь ом ем ой ей ою ею ам ям ами ями ах ях ов ев ів їв ому ого ему его ый ий ая ое ые ие ых их ым им ыми ими ую юю ове ові еві єю ією ів та те то от ът ята ите',
  'аяоеыиійьїу',
);
const SCANDINAVIAN = endings('s n en et er ar or na ne a e ens ets erna arna ene', 'ae');

const BY_LANGUAGE: Readonly<Record<string, Endings>> = {
  en: ENGLISH,
  de: endings('s es e en n er ern em ens', ''),
  nl: endings('s en n e er', ''),
  fr: endings('s x e es aux', ''),
  es: endings('s es a as o os', 'ao'),
  pt: endings('s es a as o os', 'ao'),
  ca: endings('s es a as', 'ao'),
  it: endings('i e a o', 'aeoi'),
  ro: endings('ul ului lui i le lor a ei ilor uri', 'ae'),
  pl: SLAVIC_LATIN,
  cs: SLAVIC_LATIN,
  sk: SLAVIC_LATIN,
  sl: SLAVIC_LATIN,
  hr: SLAVIC_LATIN,
  sr: CYRILLIC,
  ru: CYRILLIC,
  uk: CYRILLIC,
  bg: CYRILLIC,
  be: CYRILLIC,
  mk: CYRILLIC,
  sv: SCANDINAVIAN,
  da: SCANDINAVIAN,
  nb: SCANDINAVIAN,
  no: SCANDINAVIAN,
  nn: SCANDINAVIAN,
  fi: endings('n a ta tta ssa sta lla lta lle ksi na in an en een seen t iin ia ja', 'ie'),
  hu: endings('t at et ot ban ben ba be bol bol nak nek val vel ra re rol hoz hez k ok ek ak', ''),
  tr: endings(
    'i u in un nin nun ya ye da de ta te dan den tan ten lar ler la le yi yu li lu a e nda nde ndan nden lari leri',
    '',
  ),
  el: endings('ς ου α ας ων ον ο η ης ες οι ους', 'σςαοη'),
  ar: endings('ه ها هم ي ين ون ان ات ة ية', 'ة', 'ال و وال ب بال ل لل ف فال ك كال وب ول'),
  fa: endings('ها های ی ان', ''),
  he: endings('ים ות י ה', '', 'ה ו ב ל מ ש כ וה בה שה של'),
  id: endings('nya', ''),
};

/** Korean particles stick to their word: up to so many syllables more are the word's own. Set by hand; not tuned. */
const MOST_PARTICLE = 3;
const HANGUL = /^\p{Script=Hangul}+$/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
/** Shorter stems would be half the dictionary: "Po" of "Poland" does not drop to "P". Set by hand; not tuned. */
export const SHORTEST_STEM = 3;

/** Whether `word` of a text is `key` with an ending that its language hangs on it. Both folded. */
export function isForm(word: string, key: string, language: string): boolean {
  if (word === key) return true;
  if (HANGUL.test(key)) {
    return word.startsWith(key) && HANGUL.test(word) && word.length <= key.length + MOST_PARTICLE;
  }
  const own =
    BY_LANGUAGE[languageOfTag(language)] ?? (CYRILLIC_LETTER.test(key) ? CYRILLIC : ENGLISH);
  return own.before.some((prefix) => {
    if (!word.startsWith(prefix)) return false;
    const rest = word.slice(prefix.length);
    if (rest.startsWith(key)) return own.endings.has(rest.slice(key.length));
    // "country", "countries"
    if (own === ENGLISH && key.endsWith('y')) return rest === `${key.slice(0, -1)}ies`;
    const last = key.at(-1) ?? '';
    const stem = key.slice(0, -1);
    return (
      own.drops.includes(last) &&
      stem.length >= SHORTEST_STEM &&
      rest.startsWith(stem) &&
      own.endings.has(rest.slice(stem.length))
    );
  });
}
