import { houseDoes } from '../../../languages/english/pages/calls.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { TOGETHER } from '../../../text/house-name.ts';
import { endsSentence, proseOf, type Block } from '../tree/block.ts';

/** Longer ones tell something. */
const LONGEST = 400;
/** A house speaks of itself in the last lines. */
const TAIL_BLOCKS = 2;
/** What others do is news of them, though a firm or a ministry be the publisher: "said", "fell". */
const DOES = regex.u`^ (?:${anyOf(houseDoes)}|${inAnyLanguage(({ furniture }) => furniture?.houseIs)}) `;
/** What a writer does for a living; "was found dead" is news of him. */
const WORKS = regex.u`^ ${inAnyLanguage(({ furniture }) => furniture?.authorDoes)} `;

/**
 * What a house says of itself below its text ("The Osk Herald is published by …"), where the text
 * speaks of it nowhere else.
 */
export function ofHouse(body: readonly Block[], publisher: string | null): ReadonlySet<Block> {
  const house = (publisher ?? '').replace(/^the /i, '');
  if (!/\p{L}{3}/u.test(house)) return new Set();
  const text = body.slice(0, -TAIL_BLOCKS);
  // a page of lines alone has no other sentence
  if (!text.some((block) => proseOf(block) > 0 && endsSentence(block))) return new Set();
  if (text.some((block) => block.text.includes(house))) return new Set();
  return new Set(body.slice(-TAIL_BLOCKS).filter((block) => isOf(block.text, house)));
}

function isOf(line: string, house: string): boolean {
  const named = line.replace(/^the /i, '');
  return line.length <= LONGEST && named.startsWith(house) && DOES.test(named.slice(house.length));
}

/** Who wrote a text is told below it, beside the shares and the small print. */
const LAST_BLOCKS = 3;
/** What somebody said; a title within marks is shorter. */
const QUOTED = /["“„«][^"”»“]{60}/;

/**
 * What is said of the author below the text ("Ada Lund covers harbours"), where the text speaks of
 * nobody by that name.
 */
export function ofAuthor(body: readonly Block[], author: string | null): ReadonlySet<Block> {
  const names = (author ?? '').split(TOGETHER).filter((name) => name.includes(' '));
  const last = body.slice(-LAST_BLOCKS);
  const own = last.filter(
    ({ text, role }) => role === 'text' && text.length <= LONGEST && !QUOTED.test(text),
  );
  const text = body.slice(0, -LAST_BLOCKS);
  const isTold = (name: string): boolean =>
    text.some((other) => proseOf(other) > 0 && other.text.includes(name));
  return new Set(
    own.filter((block) =>
      names.some(
        (name) =>
          block.text.startsWith(`${name} `) &&
          WORKS.test(block.text.slice(name.length)) &&
          !isTold(name),
      ),
    ),
  );
}
