import { anyOf, regex } from '../../../languages/regex.ts';
import { plainVerbs } from '../../../languages/english/verbs/verb-forms.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Span } from '../../../text/span.ts';

/** No line ends with one of these. */
const WITHIN = anyOf(
  'of to by for with and that than from as if when about in on at or but nor because while until between against like over under into before after since is are was were be said says told called named the a an former',
);
const LAST_WORD = String.raw`(?<![\p{L}’'-])(?!${WITHIN} )\p{Ll}[\p{Ll}-]{0,30}`;
const NAME = String.raw`(?<name>\p{Lu}\p{Ll}[\p{L}’-]{1,30})(?: \p{Lu}[\p{L}’-]{1,30}){1,4}`;
/** Behind the name a new sentence begins: not "thanked Ida Roe for it". */
const BEGINS = String.raw`\k<name>(?: \p{Lu}[\p{L}’-]{0,30}){0,4}(?:, | (?:${oneOf(plainVerbs)}|\p{Ll}{2,20}(?:ed|s))\b)`;
/** "Ida Roe will sell her mill after the flood | Ida Roe said on Monday that …" */
const RUN_TOGETHER = regex.u`^${NAME}\b[^.:;]{10,300}? ${LAST_WORD} (?=${BEGINS})`;
const OPENERS = anyOf(
  'After Also While However Although Despite Meanwhile Following Speaking Having Being Losing Asked During Until Since Before',
);
/** "… while he worked for Osk Mills | After having his boat stolen, he …": within a title the next word has a capital as well. */
const OPENS_WITHIN = regex` ${OPENERS} [a-z]+ [a-z]{2}`;
const TITLED = anyOf(
  'film movie book novel song play show series album called titled named of in the and',
);
const ENDS_LINE = regex.u`[\p{Ll}\d’]{2}(?<! ${TITLED})$`;

/** Shorter ones are no two lines, nor is a shorter word a name. Both are set by hand. */
const SHORTEST = 40;
const SHORTEST_NAME = 3;

/**
 * Sentences, with a caption or standfirst parted from the sentence that it ran into when its page
 * lost the line break: the one in whose midst its first name comes again.
 */
export function partRunTogether(text: string, sentences: readonly Span[]): readonly Span[] {
  return sentences.flatMap((sentence) => {
    const { start, end } = sentence;
    if (end - start < SHORTEST) return [sentence];
    const own = text.slice(start, end);
    const anew = OPENS_WITHIN.exec(own)?.index ?? 0;
    if (anew > SHORTEST && ENDS_LINE.test(own.slice(0, anew)))
      return [
        { start, end: start + anew },
        { start: start + anew + 1, end },
      ];
    const first = own.slice(0, own.indexOf(' ') + 1);
    if (first.length < SHORTEST_NAME || !own.includes(` ${first}`)) return [sentence];
    const length = RUN_TOGETHER.exec(own)?.[0].length;
    if (length === undefined) return [sentence];
    return [
      { start, end: start + length - 1 },
      { start: start + length, end },
    ];
  });
}
