import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** Sentences of Czech in which whoever is meant stands before: "Dodal, že …", "Podle něj …". */
export const leaning: readonly string[] = [
  String.raw`\p{Lu}\p{Ll}+(?:l|la|li|ly)(?: (?:také|rovněž|zároveň|přitom|ale|však|dále|též))?, (?:že|aby|zda)(?!\p{L})`,
  String.raw`(?:Podle|Kromě|Vedle|Díky|Kvůli|Spolu s|Proti) (?:něj|něho|ní|nich|nim|ním|němu|nimi|toho|tomu)(?!\p{L})`,
  String.raw`(?:Hrozí|Hrozilo|Pomáhal|Pomáhala|Pomáhali) (?:mu|jí|jim)(?!\p{L})`,
  String.raw`Jak (?:\p{Ll}+ )?(?:doda|uved|upřesni|řek|vysvětli|poznamena)\p{Ll}*,`,
];

/** How Czech sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `navíc proto však ovšem přitom tudíž zároveň rovněž nicméně přesto naopak mezitím poté potom následně tehdy
    tamní tamtéž díky_tomu kvůli_tomu kromě_toho vedle_toho na_druhou_stranu ten_poslední oba_dva dále_uvedl`,
  joining: `a i ale nebo či nejen`,
  demonstratives: `tento tato toto tito tyto tohoto této tomuto tímto těchto těmto tomto touto ten ta tuto`,
  ofNow: `rok roku roce týden týdnu týdne měsíc měsíci den dny dní víkend léto léta zima zimy jaro podzim sezon sezona večer
    ráno noc noci chvíle chvíli čas čase kdo kdy co který která které`,
  first: `já mě mně můj moje moji`,
  reader: [
    String.raw`(?<!\p{L})(?:[Tt]vůj|[Tt]voje|[Tt]ebe|[Tt]obě|[Vv]áš|[Vv]aše|[Vv]aší|[Vv]ašich|[Vv]ás|[Vv]ám)(?!\p{L})`,
  ],
  opening: 'i to a také',
  filler: [
    String.raw`^(?:Připomeňme|Připomínáme|Jak (?:již )?(?:jsme )?(?:informovali|psali|uvedli))(?!\p{L})`,
    String.raw`^(?:Čtěte|Přečtěte|Sledujte|Podívejte|Klikněte|Přihlaste|Registrujte|Stáhněte|Poslechněte|Více (?:na|o|v|informací|čtěte))(?!\p{L})`,
    String.raw`^(?:V|Na) (?:tomto|našem|naší|těchto) (?:článku|textu|webu|stránce|stránkách|portálu)(?!\p{L})`,
    String.raw`^Tento (?:článek|text|rozhovor)(?!\p{L})`,
    String.raw`^(?:Zdroj|Foto|Autor|Text|Redakce|Aktualizace|Tagy|Video) ?:`,
    String.raw`(?<!\p{L})(?:[Cc]ookies?|JavaScript|newsletter\p{Ll}*|[Vv]šechna práva vyhrazena|prohlížeč\p{Ll}*|předplat\p{Ll}+)(?!\p{L})`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
  ],
};

const NO_VERB =
  'cel[ýáéo] mal[ýáéo] škol[ay] síl[ay] hal[ay] mil hotel model cíl díl podíl rozdíl oddíl titul artikl festival stál[ýáé]';
const NONE = NO_VERB.split(' ')
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|');

/** Days and tenses of Czech news. */
export const days: DayWords = {
  weekdays: ['neděli', 'pondělí', 'úterý', 'středu', 'čtvrtek', 'pátek', 'sobotu'],
  on: '[Vv]e?',
  last: '(?:minulou|minulé|minulý|uplynulou|uplynulé|uplynulý)',
  coming: '(?:příští|nadcházející)',
  today: 'dnes',
  yesterday: 'včera',
  part: ' (?:ráno|dopoledne|odpoledne|večer|v noci)',
  notBehind: String.raw`(?:každou|každé|každý|od|do|před|nebo|vždy|obvykle)`,
  notBefore: String.raw`,? \d{1,2}\. |[-–/]| (?:a|i|nebo|či) (?:ve? )?(?:neděl|ponděl|úter|střed|čtvrt|pát|sobot)`,
  nearby: [
    ['předevčírem', -2],
    ['včera', -1],
    [String.raw`dnes(?! (?:ve? )?(?:neděl|ponděl|úter|střed|čtvrt|pát|sobot))`, 0],
    ['zítra', 1],
    ['pozítří', 2],
  ],
  past: [
    String.raw`(?<!\p{L})(?!(?:${NONE})(?!\p{L}))\p{L}{2,}(?:[aeěiíuůyá]l|[aeěiíuůyá]l[aoiy]|kl|kl[aoiy]|sl[aoiy]|šel|šl[aoiy])(?: se| si)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:byl|byla|bylo|byli|byly|měl|měla|mělo|měli|mohl|řekl|řekla|vedl|přinesl|zemřel)(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})(?:bude|budou|začne|začnou|otevře|otevřou|uskuteční|odehraje|vystoupí|rozhodne|rozhodnou|zahájí|skončí|pojede|přijede|proběhne|proběhnou|setká|sejde|sejdou|vstoupí|zaplatí|představí|nastoupí|vyrazí|dorazí|čeká)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:má|mají|plánuje|plánují|chystá|chystají) (?:se )?(?:\p{Ll}+t|na)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:by|aby|kdyby|může|mohou|možná|pravděpodobně|zřejmě|jestli|pokud)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:tehdy|kdysi|před (?:\p{L}+ )?(?:lety|rokem|měsíci|měsícem|týdny|týdnem|dny)|(?:minulý|minulého|loňského|příští|příštího) (?:týden|týdne|rok|roku|měsíc|měsíce)|loni)(?!\p{L})`,
  ],
};
