import { regex } from '../../../../../languages/regex.ts';
import type { CastWords } from '../../../../../languages/language.ts';
import type { WordList } from '../../../../../languages/word-list.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { accountOf, apposedOf, byHimOf, obliqueOf, retoldOf } from './account-patterns.ts';
import { dativeOf } from './dative.ts';
import { andVerbOf, subjectlessOf, unnamedOf } from './bare-verb-patterns.ts';
import { passiveOf, impersonalOf } from './passive-patterns.ts';
import { pluralOf } from './plural-patterns.ts';
import { articleOf, capitalised, contentOf, familyBefore, whoOf } from './who-patterns.ts';
import { adverbOf, hearerBehind, hearerOf, pronounsOf, verbOf } from './verb-patterns.ts';
import { verbLastOrders } from './verb-last-patterns.ts';
import { apposedBehind } from '../apposed.ts';
import { any, plain } from './alternatives.ts';
import { ELSEWHERE, NAME, OPENING, SMALL, type SpeechPatterns } from '../speech-patterns.ts';

/**
 * The orders in which languages written in words report speech: «We go», said X. X said: «We go».
 * According to X «we go». Said X: «We go».
 */
export function wordPatterns(
  speech: SpeechWords,
  cast: CastWords,
  { titles, aged }: Readonly<{ titles: WordList; aged: WordList }>,
): SpeechPatterns {
  const verb = verbOf(speech);
  const adverb = `${adverbOf(speech)}${hearerOf(speech, cast)}`;
  const who = whoOf(speech, cast, { titles, aged });
  const according = accordingOf(speech);
  const isSourced = speech.according !== '';
  const dative = dativeOf(speech, cast);
  const subjectless = subjectlessOf(speech, cast, verb);
  const isBehind = speech.accordingBehind !== undefined && speech.behindMarks === undefined;
  const retold = isBehind ? [] : retoldOf(speech, who, verb, according);
  return {
    behind: [
      regex.u`${OPENING}${verb}${asideOf(speech)} ${adverb}${who}`,
      ...(isSourced ? [regex.u`^\s*(?:,\s*)?(?:[–—-]\s*)?${according} ${who}`] : []),
      ...(speech.thus === undefined ? [] : [regex.u`^\s*[:,] ${plain(speech.thus)} ${who}`]),
      ...(speech.hasSubjectFirst === true
        ? [
            regex.u`${OPENING}${who}(?:, [^,.«»"“”„]{1,60},)? (?:${SMALL} )?${verb}(?!\p{L})`,
            // ”…”, Ilmatieteen laitoksen meteorologi Nina Rantala myöntää
            regex.u`${OPENING}(\p{Lu}[\p{L}-]{1,39} (?:${SMALL} ){1,4}${NAME}) ${verb}(?!\p{L})`,
          ]
        : []),
    ],
    before: [
      ...behindWhom(speech, who),
      ...familyBefore(cast, verb),
      ...(isSourced ? [apposedOf(speech, cast, according)] : []),
      regex.u`(?:^${andOf(speech)}|[.!?;,–—] ?|(?<!\p{L})- ?|[»“] )${openersOf(speech)}${who}(?:,[^,]{1,80},| \([^()]{1,40}\)${whereOf(speech)})? ${verb}${ELSEWHERE}{0,90}[:,]?\s*$`,
      ...(isSourced ? [regex.u`(?<!\p{L})${according} ${who}${ELSEWHERE}{0,60}$`] : []),
      regex.u`${verb} ${dayOf(speech, cast)}${who}${ELSEWHERE}{0,60}:\s*$`,
      ...(isSourced
        ? [regex.u`(?<!\p{L})${according} ${verb} ${adverb}${who}${ELSEWHERE}{0,90}$`]
        : []),
      openingOf(speech, cast),
      apposedBefore(speech, cast),
      ...(speech.asSaid === undefined
        ? []
        : [
            regex.u`(?<!\p{L})${any(speech.asSaid)} ${verb} ${adverb}${who}(?:, ${ELSEWHERE}{1,80}| \([^()]{1,40}\))?, ${ELSEWHERE}{0,60}$`,
          ]),
    ],
    framedBy: null,
    judged: null,
    pronouns: pronounsOf(speech, cast, verb),
    paper: paperOf(speech, cast),
    subjectless,
    newcomer:
      speech.indefinite === undefined
        ? null
        : regex.u`(?:^|[.!?] )${any(speech.indefinite)} [^.!?\p{Lu}]{3,120}[.!?] ?$`,
    account: accountOf(speech, according),
    byHim: byHimOf(speech, cast),
    oblique: obliqueOf(cast, true),
    bareBefore:
      subjectless === null ? null : regex.u`[.!?][»”“"]?\s${any(speech.verbs)}(?: ${SMALL}){0,3}:$`,
    andVerb: andVerbOf(speech, verb),
    denied: deniedOf(speech),
    called: calledOf(speech),
    retold,
    told: null,
    passive: passiveOf(speech, cast, verb),
    impersonal: impersonalOf(speech),
    // La cantante Elisa Croce torna. «Ho scritto di notte», | racconta.
    unnamed: unnamedOf(speech, verb, subjectless),
    plural: pluralOf(speech, cast, { verb, adverb, according }),
    nobody: regex.u`^(?:${any(speech.nobody)}${speech.hearing === undefined ? '' : `|${speech.hearing.toUpperCase()}`})$`,
    apposed: apposedBehind(titles),
    and: wordSet(speech.and),
    adverbs: wordSet(speech.adverbs),
    openers: wordSet(speech.openers),
    hearers: wordSet(speech.hearers),
    goesOnSaying: wordSet(speech.goesOnSaying),
    hearer: hearerBehind(speech, cast),
    dative: dative === null ? null : regex.u`^${dative}`,
    elided: elidedOf(speech, cast),
    within: speech.within === undefined ? null : regex.u`^${any(speech.within)} `,
    uncapitalised: null,
    abbreviated: titles === '' ? null : regex.gu`(?<!\p{L})(?:${plain(titles)})\.`,
    role: roleOf(speech),
    ...(speech.behindMarks === undefined
      ? {}
      : verbLastOrders(speech, cast, speech.behindMarks, retold)),
  };
}

/** "Lo ha annunciato | giovedì | l’organizzatore", "Así lo comunicó | el jueves | su organizador". */
function dayOf(speech: SpeechWords, cast: CastWords): string {
  return String.raw`(?:(?:${articleOf(speech, cast)})?(?:${plain(cast.calendar)}) )?`;
}

/** "disse|, aos prantos,| a mãe": how it was said, between commas; in more words it may tell of another. */
function asideOf(speech: SpeechWords): string {
  const none = `(?!(?:${plain(`${speech.and ?? ''} ${speech.that ?? ''} ${CLAUSES}`)})(?!\\p{L}))`;
  const place = placeOf(speech);
  return String.raw`(?:${place === '' ? '' : `${place}|`}, ${none}${SMALL}(?: ${SMALL})?,)?`;
}

/** "a declarat| miercuri, la Antena 1,| primarul X": when and where it was said. */
function placeOf({ asides, adverbs }: SpeechWords): string {
  if (asides === undefined) return '';
  const day = adverbs === undefined ? '' : `(?:,? (?:${plain(adverbs)}))?`;
  const where = String.raw`(?: ${SMALL}){0,3}(?: \p{Lu}[\p{L}\d]{1,20}(?: \d{1,2})?)?`;
  return String.raw`${day}, (?:${plain(asides)})${where},`;
}

/** What opens a clause of somebody else's. */
const CLAUSES =
  'qui que che mais pero ma mas maar men quand cuando quando mientras mentre enquanto als om';

/** "Hoofdingenieur Gerard Mourits | van het waterschap | zei dat": where somebody works, without commas. */
function whereOf({ workingAt }: SpeechWords): string {
  return workingAt === undefined
    ? ''
    : String.raw`| (?:${plain(workingAt)})(?: [\p{L}-]{1,40}){1,4}`;
}

/** «…» | y | el prefecto pidió «…»: another has the word. */
function andOf({ and }: SpeechWords): string {
  return and === undefined ? '' : `(?: (?:${plain(and)}) )?`;
}

/** "Натомість | депутат X заявив": how the sentence opens before who speaks. */
function openersOf({ openers }: SpeechWords): string {
  if (openers === undefined) return '';
  return `(?:(?:${capitalised(openers)}),? )?`;
}

/** "según", and "para" where no verb follows: "para | bajar el IVA". */
function accordingOf({ according, infinitives }: SpeechWords): string {
  const phrases = any(according);
  if (infinitives === undefined) return phrases;
  return String.raw`${phrases}(?! \p{Ll}{1,30}(?:${plain(infinitives)})(?!\p{L}))`;
}

/** "de zogeheten | ‘…’", "haar roman | ‘…’": right before marks around what something is called. */
function calledOf({ called, titledThings }: SpeechWords): RegExp | null {
  if (called === undefined) return null;
  const things = titledThings === undefined ? '' : `|(?:${plain(titledThings)}) `;
  return regex.u`(?<!\p{L})(?:${any(called)}\s*(?:${SMALL} )?${things})$`;
}

/** Urmașul ei, | Bogdan Olaru |: «…»: who has the word stands behind what is said of him. */
function apposedBefore(speech: SpeechWords, cast: CastWords): RegExp {
  const content = contentOf(cast, speech.nobody);
  return regex.u`(?:^|[.!?»”"] )\p{Lu}\p{Ll}{1,39}(?: ${content}| ${SMALL}){0,4}, (${NAME}):\s*$`;
}

/** Sa collègue X | acquiesce : «…»: whoever opens a sentence that ends with a colon has the word. */
function openingOf(speech: SpeechWords, cast: CastWords): RegExp {
  const content = contentOf(cast, speech.nobody);
  // "E acrescentou: «…»"
  const small = String.raw`(?!${any(`${cast.closed} ${speech.beforeBareVerb ?? ''}`)} \p{Ll})`;
  return regex.u`(?:^|[.!?»”"] )(${small}(?:${articleOf(speech, cast)})?(?:${content} ){0,2}${NAME}) ${content}(?: ${SMALL}){0,4} ?:\s*$`;
}

/** «…», peut-on lire dans | un communiqué du club. «…», говорится | в заявлении клуба: its case needs the small word. */
function paperOf(speech: SpeechWords, cast: CastWords): RegExp | null {
  const { readIn, within } = speech;
  if (readIn === undefined) return null;
  const content = contentOf(cast, speech.nobody);
  const article = `(?:${articleOf(speech, cast)})?`;
  const small = within === undefined ? '' : `(?:${plain(within)}) `;
  const more = String.raw`(?: (?:(?:${plain(cast.links)})(?:(?<=[’'])| ))?${article}(?:${content}|${NAME}(?: \d{1,3})?))`;
  return regex.u`${OPENING}(?:${plain(readIn)}) (${small}${article}(?:${content}|${NAME})${more}{0,2})(?=\s*[.,;:»”"]|\s*$| \p{Ll})`;
}

/** Virtasen | mukaan | se on ”…”: in a language whose verb does not stand last. */
function behindWhom(
  { accordingBehind, behindMarks, hasRolesBehind }: SpeechWords,
  who: string,
): RegExp[] {
  if (accordingBehind === undefined || behindMarks !== undefined) return [];
  // "Kis Anna | igazgató | szerint"
  const role = hasRolesBehind === true ? `(?: ${SMALL}){0,3}` : '';
  return [
    regex.u`(?:^|[.!?;,–—-] ?|[»”] )${who}${role} (?:${plain(accordingBehind)})(?!\p{L})${ELSEWHERE}{0,80}$`,
  ];
}

/** X a nié avoir dit que c’était « … ». A colon lets whoever denies speak. */
export function deniedOf({ denying }: SpeechWords): RegExp | null {
  if (denying === undefined) return null;
  return regex.iu`(?<!\p{L})(?:${plain(denying)}),?(?= )${ELSEWHERE}{1,90}(?<![:\s])\s*$`;
}

/** "l’ancien ministre", "el portavoz", "ТАСС директор порта". */
function elidedOf({ articles, papers }: SpeechWords, { definite }: CastWords): RegExp | null {
  const hanging = [...wordSet(articles)].filter((word) => /['’]$/u.test(word));
  const apart = [...wordSet(`${articles} ${definite ?? ''} ${papers ?? ''}`)].map(
    (word) => `${word} `,
  );
  // "L’écrivaine", where a sentence opens
  const opening = hanging.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const all = [...hanging, ...opening, ...apart];
  return all.length === 0 ? null : regex.u`^(?:${all.join('|')})`;
}

/** What stands before a name in small letters is a role: "le ministre X". */
function roleOf({ articles }: SpeechWords): RegExp {
  const all = any(articles);
  const article = String.raw`(?:${all}(?:(?<=[’'])| ))?`;
  // "el Síndic": an article alone is no role
  return regex.u`^${article}(?<role>(?!${all} \p{Lu})${WORD_IN_SMALL}(?: ${WORD_IN_SMALL})*) (?<name>\p{Lu}.*)$`;
}

/** A word in small letters. */
const WORD_IN_SMALL = String.raw`\p{Ll}[\p{L}-]*`;
