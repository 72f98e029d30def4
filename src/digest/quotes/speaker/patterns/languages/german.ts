import { NAME, pronounPatterns, type SpeechPatterns } from '../speech-patterns.ts';

const VERB =
  '(?:sagte|sagt|erklärte|erklärt|meinte|meint|betonte|betont|teilte|teilt|fügte|kritisierte|kritisiert|forderte|fordert|' +
  'warnte|warnt|schrieb|schreibt|berichtete|berichtet|äußerte|räumte|lobte|versicherte|behauptete|behauptet|kündigte|antwortete|' +
  'ergänzte|erzählte|erzählt|erläuterte|bekräftigte|bestätigte|urteilte|mahnte|rief|fragte|fragt|zitierte|so|heißt es (?:bei|in|vom|von))';
const ROLE =
  'minister|ministerin|kanzler|kanzlerin|präsident|präsidentin|sprecher|sprecherin|chef|chefin|vorsitzende|vorsitzender|' +
  'bürgermeister|bürgermeisterin|abgeordnete|abgeordneter|anwalt|anwältin|professor|professorin|experte|expertin|direktor|direktorin|' +
  'trainer|trainerin|leiter|leiterin|sekretär|sekretärin|richter|richterin|kommissar|kommissarin|forscher|forscherin';
const WHO = String.raw`((?:(?:der|die|das|ein|eine|einer|des|dem) )?(?:\p{Ll}+(?:e|er|en|es) ){0,2}${NAME}(?: (?:des|der|vom|von|aus|bei) (?:\p{Ll}+ )?${NAME})?)`;

/** „Wir gehen“, sagte X. X sagte: „Wir gehen.“ */
export const german: SpeechPatterns = {
  behind: [new RegExp(String.raw`^[,.]?\s*${VERB} (?:auch |weiter |dazu |laut )?${WHO}`, 'u')],
  before: [
    new RegExp(
      String.raw`(?:^|[.!?;,–-] ?|“ )${WHO}(?:,[^,]{1,80},)? ${VERB}[^.„“"»«]{0,90}[:,]?\s*$`,
      'u',
    ),
    new RegExp(
      String.raw`(?:Laut|laut|[Nn]ach Angaben (?:von|der|des)|[Nn]ach den Worten (?:von|der|des)) ${WHO}[^.„“"]{0,60}$`,
      'u',
    ),
    new RegExp(String.raw`${VERB} ${WHO}[^.„“"»«]{0,60}:\s*$`, 'u'),
  ],
  pronouns: pronounPatterns([`${VERB} (?:auch |weiter |dazu )?`, 'er|sie'], ['Er|Sie', VERB]),
  subjectless: null,
  nobody: /^(?:[Ee]r|[Ss]ie|[Ee]s|[Mm]an|[Dd]ies|[Dd]as|[Ww]ir|[Ii]ch|[Aa]m|[Ii]m|[Ii]n)$/u,
  uncapitalised: null,
  role: new RegExp(
    String.raw`^(?:(?:der|die|das|ein|eine) )?(?<role>(?:\p{Ll}[\p{L}-]* )*[\p{L}-]*(?:${eitherCase(ROLE)})) (?<name>\p{Lu}.*)$`,
    'u',
  ),
};

function eitherCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}
