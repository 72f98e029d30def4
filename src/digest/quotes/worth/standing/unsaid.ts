import { denied, modals } from '../../../../languages/english/verbs/helping-verbs.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';

const OPENS = String.raw`^\P{L}*`;
const WORD = String.raw`\p{L}[\p{L}’']{0,30}`;
const WORDS = `(?:(?:${WORD} ){0,2}${WORD}, )?(?:${WORD} ){0,7}?`;
const BEFORE_DO = either(
  'will|would|can|could|should|to|has|have|had|did|does|do|must|may|might|just|never|not|been|ever|always',
  String.raw`difficulty|keep|start|stop|try|\p{L}{1,12}n['’]t|I|you|we|they|he|she`,
);
const THAT = anyOf('that this so the_same likewise');
const NO_NOUN = anyOf('kind sort thing well way much many work job by country');
/** "Roe will do this in a quiet way", "The question is, will he do the same?" */
const DO_THAT = String.raw`${WORDS}${BEFORE_DO},? (?:\p{L}{1,20}ly )?(?:do|doing|done|did) ${THAT}(?!\p{L}| (?:\p{L}+ )?${NO_NOUN}(?!\p{L}))`;
/** "There are two people here with the knowledge to do that." */
const THERE_IS = String.raw`there(?:['’]s| is| are| was| were) [^,.;!?]{3,90} to do ${THAT}(?=\P{L}*$|[,.;!?])`;
const HEARER = String.raw`(?:him|her|them|me|us|you|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)`;
/** "if someone had told Roe that years ago" */
const TOLD_THAT = String.raw`[^,.;!?]{0,80}\btold ${HEARER} that(?= years| before| then|[.,!?]|$)`;
const DOES = anyOf('do does doing did done say says said');
const OF_WHOM = either(` ${anyOf('with for to of about in on at')}(?!\\p{L})`, '[,.!?]|$');
/** "Roe is doing the same thing with the ferry", "I can’t say the same of him" */
const THE_SAME = String.raw`[^,.;!?]{0,60}\b${DOES} (?:(?:pretty )?much |exactly )?the same(?: thing)?(?=${OF_WHOM})`;
const WHO = anyOf('i we you he she it they there');
const HELPS = either(anyOf(modals), anyOf('am do does did is are was were have has had'));
/** “I do. He was the best of them.” “They can’t, and they know it.” */
const ENDS = either('[.!]', `, ${anyOf('and but because so or')}(?!\\p{L})`);
const ANSWERS = String.raw`${WHO} (?:${HELPS}(?: not)?|${anyOf(denied)}n['’]t)(?=${ENDS})`;
/** What answers, breaks off or takes up what somebody else said. */
const TAKES_UP = either(
  'oh(?=,)|sure (?:it|he|she|they) (?:is|was|does|did|are)(?=[.,!])',
  "i don[’']t have any (?:new |further |more |other )?(?:announcements?|comments?|details|information|updates?)",
  'not everything (?:is|was) (?:true|right|wrong)',
  String.raw`(?:i['’]m|i am) not going to [^.;!?]{3,60} so forget(?!\p{L})`,
  String.raw`(?:look|see)(?: at)? what ${WHO}(?: ha(?:ve|s)|['’](?:ve|s))? (?:did|done)(?=\P{L}*$|[.!?])`,
  'my apologies|trust me(?=,)|apparently not|amen(?!\\p{L})|to repeat myself',
  'the answer(?: to that)? is(?! (?:to|that|not|a|the|in|more|for)\\b)',
  // a message to somebody of whom nothing is told
  "i(?:['’]d| would) like to (?:talk|speak) (?:to|with) you about (?:your|what you|how you)",
  '(?:you|we|i) (?:think|thought|believe) that that (?:is|was)',
);
/** "It hurts to see the minister again turning a deaf ear": of what was before, and of which matter? */
const AGAIN = String.raw`[^.!?]{0,120}(?<!\p{L})again \p{L}{2,14}ing(?!\p{L})`;
const UNSAID = regex.iu`${OPENS}${either(DO_THAT, THERE_IS, TOLD_THAT, THE_SAME, ANSWERS, TAKES_UP, AGAIN)}`;
/** What announces words, or keeps them back, and is all that is quoted: “Let me tell you three things,”. */
const A_BIT = '[^.;:!?]{0,40}';
const ALL_THERE_IS = either(
  `here(?:['’]s| is) (?:what|how|why|the thing)${A_BIT}`,
  `let me (?:tell you|say|ask you|explain|be)${A_BIT}`,
  `i (?:want|would like) to (?:make|say) ${anyOf('one_thing this it something')}${A_BIT}`,
  `i (?:don['’]t|do not) know (?:the answer|what to say)${A_BIT}`,
  String.raw`(?:that|it)(?:['’]s| is) a (?:\p{L}+ ){1,2}question`,
  "(?:we(?:['’]ll| will)(?: have to| just)? )?wait and see|we(?:['’]ll| will) see",
  `(?:i have |i don['’]t have )?(?:a|no) (?:further )?(?:comment|questions?)${A_BIT}`,
);
const IS_ALL = regex.iu`${OPENS}${ALL_THERE_IS}\P{L}*$`;

/**
 * Whether what somebody does, was told or is asked stands in words that are not shown: "Roe will do
 * this quietly", "Oh, let him decide", "Here is what I think". English.
 */
export function isUnsaid(text: string): boolean {
  return UNSAID.test(text) || IS_ALL.test(text);
}

const SAYS = anyOf('says said argues argued writes wrote explains explained adds added');
/** "The problem here, Mr. Sellers says, is that": the words of somebody else than who is shown. */
const PRONOUNS = anyOf('He She It They We You One');
const NAMES = String.raw`(?:\p{Lu}\p{L}{0,3}\. )?(?:\p{Lu}[\p{L}’'-]+ ){0,2}`;
const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]{1,39})`;
const SAYS_BETWEEN = regex.u`, (?!${PRONOUNS} )${NAMES}${NAME} ${SAYS},(?! ['‘])`;
/** “The pier is shut. Dahl said it had sunk”, by Dahl: a report of him between marks, not his words. */
const SAYS_HIMSELF = regex.gu`(?<!\p{L})${NAME} (?:${SAYS}|told|spoke|asked)(?![\p{L},])`;
/** "an opponent who, in the words of the mayor, who gave them": two sentences in one. */
const TWICE = /(?<!\p{L})(?:who, [^,.;!?]{3,120}, who|which, [^,.;!?]{3,120}, which) /u;

/** Whether words are told as another's than their speaker's, or fall apart in the middle. English. */
export function isOfAnother(text: string, speaker: string | null): boolean {
  if (TWICE.test(text)) return true;
  const surname = / (?<surname>\S+)$/u.exec(speaker ?? '')?.groups?.['surname'];
  if ([...text.matchAll(SAYS_HIMSELF)].some(({ groups }) => groups?.['name'] === surname))
    return true;
  const name = SAYS_BETWEEN.exec(text)?.groups?.['name'];
  return name !== undefined && !(speaker ?? '').includes(name);
}
