import { anyOf, either, regex } from '../../regex.ts';
import { oneOf } from '../../word-set.ts';

const TEXT = anyOf('story report article post page piece newsletter email e-mail video episode');
/** Names, and what stands between them. */
const CREDITED = either(
  String.raw`\p{Lu}[\p{L}\d.’'-]{0,30}`,
  oneOf(
    'and in from of the also writers? reporters? correspondents? journalists? staff producers?',
  ),
);
const HOLDS = anyOf('contains? includes? uses? may_contain may_include');
const BOUGHT = anyOf('affiliate referral');
const WRITERS = anyOf('authors? writers? contributors? columnists? guests?');
const WORK = anyOf('journalism reporting work coverage newsroom');
const HELPS = anyOf('help support fund keep sustain');
const LIKED = either(
  'like|love|enjoy|value|appreciate',
  'liked|loved|enjoyed',
  "(?:are |you[’']re )?enjoying",
);
const SAID = anyOf('views opinions');
const TELL_US = '(?:let us know|tell us|share your (?:thoughts|views|opinion))';
const OTHERS = anyOf(
  'also_check also_see check_also more_on_the_topic more_on_this_topic you_(?:might|may)_also_like related_(?:post|article|story|reading|coverage|news)',
);
const ADDRESS = String.raw`\S{1,60}@\S{3,60}`;

/**
 * What a house asks of its readers, says of its money and of who helped, as whole lines: see
 * `isBoilerplate`.
 */
export const appeals: readonly RegExp[] = [
  // "Ida Roe and Sam Roe in Osk contributed to this report."
  regex.u`^(?:${CREDITED}[,\s]{1,2}){1,60}contributed (?:reporting )?(?:to|for) this ${TEXT}\.?$`,
  // "Write to Ida Roe at ida.roe@herald.example", "Follow our coverage of the vote at https://…"
  regex.i`^(?:write|email|e-mail|contact|reach|ask) (?:to )?.{2,60} (?:at|via|on|:) ${ADDRESS}$`,
  /^(?:follow|find|see|read) .{3,100} (?:at|on|here:) https?:\/\/\S{3,200}$/i,
  // "This post may contain affiliate links."
  regex.i`^.{0,80}\b${TEXT}\b.{0,40} ${HOLDS}\b.{0,20}\b${BOUGHT}\b.{0,24}\blinks?\b.{0,200}$`,
  regex.i`^.{0,160}\b(?:through|via|from|with) .{0,60}\blinks?\b.{0,80}\b(?:earn|receive|get)s? .{0,40}\bcommissions?\b.{0,160}$`,
  // "Like this story? Share it.", "Was this page useful?", "Was this newsletter forwarded to you?"
  regex.i`^(?:if you |did you |do you )?${LIKED} (?:this|our|the) ${TEXT}\?.{0,120}$`,
  regex.i`^was this ${TEXT} (?:forwarded|sent|shared|helpful|useful|interesting)\b.{0,120}$`,
  // "If you like our work, please help us with a gift.", "The Post lives on gifts. If you value local reporting, become a member."
  regex.i`^(?:[^.!?]{3,120}[.!?] )?if you .{0,8}${LIKED} (?:this|our|the|local|independent) (?:${TEXT}|${WORK})\b.{0,80}\b(?:consider|please|subscribe|donate|share|become)\b.{0,200}$`,
  // "Get unlimited access to the Herald for a crown a week."
  regex.i`^(?:get|enjoy|unlock|for) (?:full|unlimited|instant|digital) access\b.{0,240}$`,
  // "This story is funded by readers like you."
  regex.i`^.{3,60}\b(?:is|are) (?:funded|supported|made possible|paid for) by (?:our )?${anyOf('readers viewers listeners people members supporters')} (?:like you|and)\b.{0,80}$`,
  regex.i`^(?:your|a) ${anyOf('gift donation support contribution subscription')} ${HELPS}s? (?:us|our)\b.{0,120}$`,
  // "What do you think? Let us know in the comments.", "By browsing our website, you accept our terms."
  regex.i`^(?:what do you think\? )?${TELL_US}\b.{0,40}\bin the comments?\b.{0,20}$`,
  regex.i`^by (?:continuing to )?(?:us(?:e|ing)|brows(?:e|ing)) (?:this|our) (?:web)?site\b.{0,20} you (?:agree|accept|consent)\b.{0,160}$`,
  // "Never miss the news by signing up to our letter."
  /^never miss .{2,60}\b(?:newsletters?|inbox|alerts?|app)\b.{0,60}$/i,
  // "The views in this piece are not necessarily those of the Herald."
  regex.i`^.{0,200}\b${SAID} expressed (?:here|herein|in|on|by (?:the |our )?${WRITERS})\b[^.]{0,80}\bnot necessarily\b.{0,160}$`,
  // "Editor’s note: This story was updated at noon."
  /^(?:editor['’]s|editors['’]|author['’]s) note\s?[:–—-].{0,380}$/i,
  // "Related post: The mill on the river"
  regex.i`^${OTHERS}\s?:.{0,200}$`,
  regex.i`^${anyOf('articles stories posts topics')} (?:that |which )?(?:may|might|could) (?:be of )?interest(?: to)? you\b.{0,20}$`,
  /^you (?:may|might) (?:also )?be interested in (?:the following|these)\b.{0,60}$/i,
  // "[button link="…"]Send us yours[/button]": what a system should have read
  /^\[[a-z][\w-]{2,40}(?:\s[\w-]{1,30}=[^\]]{0,600}){1,8}\].{0,200}$/i,
  // "DON'T MISS Ferry runs aground [INSIGHT]"
  /^DON['’]T MISS\s.{0,300}\[\p{Lu}{4,12}\].{0,100}$/u,
  // "The ferry at its pier. © AFP / Ida Roe"
  /^[^©]{10,240}[.!?\s]©\s?\p{Lu}[^.!?©]{1,60}$/u,
];
