import { anyOf, regex } from '../../../languages/regex.ts';

/** Letters: a shorter name may be any word. Set by hand; not tuned. */
const SHORTEST_HOUSE = 5;
/** What a shop does for those who buy of it; what a house found or made is news. */
const OFFERS = regex.iu`\b${anyOf(
  'offers? provides? helps? has gives? carries sells? can_help makes? ensures? lets speciali[sz]es? we you your our',
)}\b`;
/** Characters in which a sentence names whom it is about. Set by hand; not tuned. */
const OPENING = 80;

/** Whether a sentence is about the house that publishes it, unless the headline is as well. */
export function createHouseTest(
  publisher: string | null,
  title: string,
): (text: string) => boolean {
  const house = bare(publisher ?? '');
  if (house.length < SHORTEST_HOUSE || bare(title).includes(house)) return () => false;
  return (text) => OFFERS.test(text) && bare(text.slice(0, OPENING)).includes(house);
}

/** Its letters and digits, in small letters. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
