import { anyOf, either, regex } from '../../../languages/regex.ts';

const SUMS_UP = anyOf(
  'bottom verdict result results takeaway key lesson point answer problem catch upshot reason good bad best worst main only short conclusion difference idea goal',
);
/** "The bar: …", "Your seat: …": an entry of a list, of what its heading names. */
const ENTRY = regex.iu`^(?:the|your|its|an?) (?!${SUMS_UP}\b)\p{Ll}[\p{L}’'-]*(?:,? \p{Ll}[\p{L}’'-]*){0,4}: `;
const OF_ONE = anyOf(
  "prices? costs? where when location address dates? pros? cons? rating hours phone website venue size weight materials? ingredients serves yields? best_for while_you[’']re_there while_you_are_there how_to_get_there good_for ideal_for",
);
/** "Price: …": of what its heading names as well. */
const FIELD = regex.iu`^${OF_ONE}: `;
const FINITE = anyOf(
  'is are was were has have had does do did can could will would may might must should says? means?',
);
const KIND_OF = String.raw`(?:an?|the|any) (?:[\p{L}-]+,? (?:and |or )?){1,6}`;
const PARTICIPLE = anyOf(
  'made produced used designed built created consisting involving containing using meant intended based given grown brewed',
);
const FOLLOWS = either(
  PARTICIPLE,
  `(?:that|which|who) (?:${FINITE}|\\p{Ll}+s)\\b`,
  'of|for|in which|where',
);
/** "A still wine produced from black grapes.": a definition, of what its heading names. */
const DEFINES = regex.iu`^(?:${KIND_OF}${FOLLOWS}\b)`;
const HAS_VERB = regex.iu`\b(?:${FINITE}|\p{L}+n[’']t|(?:it|that|you|they|we|I)[’'](?:s|re|ll|ve))\b`;
const RELATIVE = regex.giu`\b(?:that|which|who) (?:${FINITE}(?: (?:be|been|not))?|\p{Ll}+s)\b`;
/** Longer ones have a verb of their own that we do not know. Set by hand; not tuned. */
const LONGEST_DEFINITION = 140;

const PLACES = anyOf(
  'street valley floor ground water river city town sea surface zero freezing level average degrees deck basement far well and or fall falls drop drops dropped fell just from',
);
const GOES_ON = anyOf('are is were was will have has can all show shows and for to');
/** "The projects below are …", "check out the rest below!" */
const BELOW = regex.iu`(?<!\b${PLACES}) (?:listed |shown |outlined |described )?below(?:[!.:;)]|,| ${GOES_ON}\b|$)`;
const MAY_BE_BELOW = / below/;
const OF_PAGE = String.raw`the (?:rest|remainder) of (?:the|our|my|their)\b`;
const FULL = `the full ${anyOf('list post recipe tutorial review')}`;
const REST = regex.iu`\b(?:${either(OF_PAGE, FULL, 'these links', 'this link', 'click')})\b`;

/**
 * Whether a sentence of a guide means what only its page shows: an entry whose list has a name, the
 * pictures below, the links. `isBehindHeading`: whether it opens what stands under a heading. English.
 */
export function hangsInGuide(text: string, isBehindHeading: boolean): boolean {
  if (ENTRY.test(text) || FIELD.test(text) || REST.test(text)) return true;
  if (MAY_BE_BELOW.test(text) && BELOW.test(text)) return true;
  return isBehindHeading && isDefinition(text);
}

function isDefinition(text: string): boolean {
  return (
    text.length <= LONGEST_DEFINITION &&
    DEFINES.test(text) &&
    !HAS_VERB.test(text.replace(RELATIVE, ''))
  );
}
