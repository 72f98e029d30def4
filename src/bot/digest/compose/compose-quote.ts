import type { Catalogue } from '../../../chat/words/catalogue.ts';
import type { QuoteLine } from '../../../chat/reply.ts';
import { endsInAddress, isAddress } from '../../../digest/cast/beside-a-name/titles.ts';
import type { Quote, Speaker } from '../../../digest/digest.ts';
import { isGivenName } from '../../../languages/english/names/given-name.ts';
import { isOutlet } from '../../../languages/english/venues.ts';
import { toponyms } from '../../../languages/english/names/toponyms.ts';
import { advisers, agents, aides, spokespeople } from '../../../languages/english/people/voices.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { isolate } from '../isolate.ts';

const OPEN = '“';
const CLOSE = '”';

/** A quote as it is shown: the words between marks, who said them, and where. `notes` come last. */
export function composeQuote(
  quote: Quote,
  articleId: string,
  words: Catalogue,
  notes: readonly string[] = [],
): QuoteLine {
  const { speaker, kind, rule, confidence, places, lead } = quote;
  return {
    lead:
      lead === undefined
        ? null
        : { text: lead.text, reference: { articleId, places: [lead.place] } },
    text: shownText(quote),
    open: OPEN,
    close: CLOSE,
    speaker: speaker === null ? words.speakerUnknown : speakerName(speaker, words),
    detail: isolate([
      ...untoldBy(lead?.text ?? '', speaker, speakerDetail(speaker, words)),
      ...venues(quote, words),
    ]).join(', '),
    labels: [...(kind === 'partial' ? [words.partialQuote] : []), ...notes],
    rule,
    confidence,
    reference: { articleId, places },
  };
}

type Printed = Pick<Quote, 'text' | 'places' | 'openings' | 'kind'>;

/**
 * The verbatim words without the mark that belongs to the sentence around them: the comma before
 * "he said", and the full stop that closes the sentence which quotes a few words.
 */
export function shownText(quote: Printed): string {
  const pieces = piecesOf(quote);
  const text = pieces.reduce((before, piece, index) =>
    isParted(quote, index, before)
      ? `${before.replace(/,$/, '')}${GAP}${piece}`
      : `${before} ${piece}`,
  );
  return quote.kind === 'partial' ? text.replace(/(?<![.…])[.,;]$/, '') : text.replace(/,$/, '');
}

/** The words at each of a quote's places. */
function piecesOf({ text, places }: Printed): readonly string[] {
  let from = 0;
  return places.map(({ start, end }) => {
    const piece = text.slice(from, from + end - start);
    from += end - start + 1;
    return piece;
  });
}

/** What stands between two pieces that words of the article part: one run of words would misread. */
const GAP = `${CLOSE} … ${OPEN}`;
/** Characters between two pieces that are marks and blanks, at most: more are words. */
const MARKS = 6;

/** Whether words of the article stand in front of the piece at `index`: "…," she said, "…". */
function isParted({ places, openings }: Printed, index: number, before: string): boolean {
  const [last, own] = [places[index - 1], places[index]];
  if (last === undefined || own === undefined) return false;
  if (last.paragraph === own.paragraph) return own.start - last.end > MARKS;
  return openings?.includes(index) === true || /[,;–—-]$/u.test(before);
}

/** "Sen. Ann Lee of Ohio", "Prince Henrik": a form of address stands before the name, not behind it. */
function speakerName(speaker: Speaker, words: Catalogue): string {
  const { name, role, organisation } = speaker;
  const shown = addressed(speaker) ?? name ?? role ?? organisation ?? words.speakerUnknown;
  return isOfPlace(speaker) ? words.ofPlace(shown, organisation ?? '') : shown;
}

/** "Sen. Ann Lee" and "Ohio": the place is where she is from, and no body. */
function isOfPlace(speaker: Speaker): boolean {
  const { name, role, organisation } = speaker;
  if (name === null || organisation === null) return false;
  const isOnlyName = role === null || addressed(speaker) !== null;
  const isSaid = contains(`${role ?? ''} ${name}`, organisation);
  const isPlace = toponyms.has(organisation.toLowerCase()) && !isOutlet(organisation);
  return isOnlyName && !isSaid && isPlace;
}

/** A name behind its form of address; null where the role is none, as "the union's president, Ann Lee" has it. */
function addressed({ name, role, organisation, title }: Speaker): string | null {
  if (name !== null && title !== undefined) return `${title} ${name}`;
  if (name === null || role === null || !endsInAddress(role)) return null;
  const isOffice = isAddress(role) && organisation !== null && /^\p{Ll}/u.test(role);
  return isOffice ? null : `${role} ${name}`;
}

/** "The | company’s spokesman", which opened its sentence; "The Post’s editor" is of the Post. */
const OPENING = /^The (?=\p{Ll})/u;

/** Role and organisation, each once: "Kremlin spokesman" already says the Kremlin. */
function speakerDetail(speaker: Speaker | null, words: Catalogue): readonly string[] {
  if (speaker === null) return [];
  const { name, role, organisation } = speaker;
  const shown = speakerName(speaker, words);
  if (name !== null && role !== null && organisation !== null && speaksFor(role, organisation))
    return [words.speaksFor(ofCampaign(role, organisation), organisation)];
  const isSeat = organisation !== null && SEAT.test(organisation);
  const own = role === null ? null : ofCampaign(role, organisation).replace(OPENING, 'the ');
  const parts = (isSeat ? [organisation, own] : [own, organisation]).flatMap((part) => part ?? []);
  return parts.filter(
    (part, index) =>
      !contains(shown, part) && !parts.some((other, at) => at < index && contains(other, part)),
  );
}

/** What is said of a speaker, but for what the sentence that leads to the quote has just said beside the name. */
function untoldBy(
  lead: string,
  speaker: Speaker | null,
  said: readonly string[],
): readonly string[] {
  const { name = null } = speaker ?? {};
  const isTold = name !== null && lead.includes(name) && said.every((part) => contains(lead, part));
  return isTold ? [] : said;
}

/** "campaign manager" of the "Rubin campaign" is its manager. */
function ofCampaign(role: string, body: string | null): string {
  return body?.endsWith('campaign') === true ? role.replace(OF_CAMPAIGN, '') : role;
}

const OF_CAMPAIGN =
  /^campaign (?=(?:manager|chair\p{Ll}*|director|spokes\p{Ll}+|aide|advis[eo]r)$)/iu;

/** "R-Utah", which stands right behind the name, as newspapers have it: "Ann Lee, R-Utah, chair of the panel". */
const SEAT = /^[DRIL]-\p{Lu}/u;

/** Posts of those who speak or work for somebody: "spokesman", "chief strategist". */
const VOICE = regex.iu`${anyOf(`${spokespeople} ${advisers}`)}$`;
/** Posts of those who speak for one person. */
const FOR_ONE = regex.iu`(?:^| )${anyOf(`${agents} ${aides}`)}$`;
const LINKED = / (?:for|of|at|to|in|with|on) /u;

/**
 * "spokesman" and "Marco Holm": one word makes it clear who works for whom. A body that ends with a noun
 * wants "the", which the article may not print: "spokesman, Harbour ministry".
 */
function speaksFor(role: string, whom: string): boolean {
  const isForOne = FOR_ONE.test(role) && isGivenName(whom.split(' ')[0] ?? '');
  if (!(VOICE.test(role) || isForOne) || LINKED.test(role) || contains(role, whom)) return false;
  if (/^\p{L}.* \p{Ll}+$/u.test(whom) && !/^the |['’]s? \p{Ll}+$/iu.test(whom)) return false;
  return !/campaign$/iu.test(whom) || !/manager$/iu.test(role);
}

function contains(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

function venues(quote: Quote, words: Catalogue): readonly string[] {
  return quote.venues.map(({ kind, text, preposition }) => {
    switch (kind) {
      case 'outlet':
        return words.asQuotedBy(text);
      case 'occasion':
        return words.saidAt(text, preposition);
      case 'matter':
        return words.saidOf(text);
      default:
        return kind satisfies never;
    }
  });
}
