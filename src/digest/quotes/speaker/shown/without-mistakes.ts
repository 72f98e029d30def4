import { anyOf, regex } from '../../../../languages/regex.ts';
import type { Place, Speaker } from '../../../digest.ts';
import type { Scene } from '../scene.ts';

/** Characters beside a quotation in which its teller stands: a bound on time. */
const BESIDE = 160;

/** "LOMM’S LAST STATE", "BUT MONEY FAVORS ORTH - David Rolm": words of a headline in capitals. */
const OWNING = /^[\p{Lu} .-]{1,60}['’]S \p{Lu}/u;
const DASHED = /^(?:\p{Lu}+,? ){2,12}[–—-] /u;

/** "ROLL TIDE “…” [ESPN.]": the headline of a report of which only the words in the marks stand here. */
const IN_CAPITALS = /^(?:\p{Lu}[\p{Lu}’'-]* ){3,15}["“]$/u;
const AT_END = /^[.”" ]{0,4}(?:\[[^\]]{1,60}\][. ]{0,2})?$/u;

function isHeading(words: string | null): boolean {
  if (words === null) return false;
  return DASHED.test(words) || (OWNING.test(words) && !/\p{Ll}/u.test(words));
}

const ADS = anyOf('ad ads advert advertisement commercial spot mailer flyer leaflet');
/** "The Rove ad", "A new Orth commercial": what opens the sentence and speaks in it. */
const AD = regex.u`^((?:The|An?|His|Her|Its|Their) (?:[\p{L}’'-]{1,20} ){0,3}${ADS})(?!\p{L})`;

const SOURCES = anyOf('source official aide person adviser operative strategist insider lawmaker');
const UNNAMED = String.raw`(?:one|an?|another|the) (?:\p{Ll}{2,15} ){0,3}${SOURCES}`;
/** "said | one source | who knows Holm": of whom the article gives no name. */
const SOURCE = regex.u`^[,”"’' ]{1,4}(?:said|says|told [^.]{1,30}|according to) (${UNNAMED})(?: who| familiar| close| briefed)`;

const PAPER = anyOf(
  'message letter statement sign email e-mail memo note post text report article story column editorial study poll ad petition',
);
const OF_PAPER = String.raw`(?:[\p{L}’'-]{1,20} ){0,3}${PAPER}`;
const READS = anyOf('begins reads read opens runs ran goes concludes says said states stated');
/** “…,” begins | a scripted message |, “…,” | the joint statement | said: paper speaks, and nobody alone. */
const A_PAPER = regex.u`^[,”"’' ]{1,4}${READS} (an? ${OF_PAPER})(?!\p{L})`;
const JOINT = regex.u`^[,”"’' ]{1,4}((?:the|their|a) joint ${PAPER}) ${READS}(?!\p{L})`;
/** "linked to | the agency’s report |, which notes, “…". */
const WHICH = regex.u`(?<!\S)((?:the|an?) ${OF_PAPER}), (?:which|that) (?:${READS}|notes|noted)[,:]? ["“]$`;

/** The paper in which the words stand, where the sentence says that they do. */
function paperOf(before: string, behind: string): string | null {
  const [, paper] = A_PAPER.exec(behind) ?? JOINT.exec(behind) ?? WHICH.exec(before) ?? [];
  return paper ?? null;
}

/**
 * A speaker as the words beside his quote allow: none where a headline was taken for a name, the
 * advertisement that says it and not whom it is called after, the source that has no name and not
 * whom it speaks of.
 */
export function withoutMistakes(
  { lines }: Pick<Scene, 'lines'>,
  speaker: Speaker,
  { paragraph, start, end }: Place,
): Speaker | null {
  const { name, role, organisation } = speaker;
  if (isHeading(name) || isHeading(role) || isHeading(organisation)) return null;
  const text = lines.find((line) => line.paragraph === paragraph)?.text ?? '';
  if (IN_CAPITALS.test(text.slice(0, start)) && AT_END.test(text.slice(end))) return null;
  if (name === null) return speaker;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  // a paragraph of words alone that speak of him: whoever goes on, it is not he
  const isAlone = start <= 1 && text.length - end <= 1;
  if (isAlone && hasWord(text, surname)) return null;
  const [, source] = SOURCE.exec(text.slice(end, end + BESIDE)) ?? [];
  if (source !== undefined) return { name: null, role: source, organisation: null };
  const before = text.slice(0, start);
  const paper = paperOf(before.slice(-BESIDE), text.slice(end, end + BESIDE));
  if (paper !== null) return { name: null, role: null, organisation: paper };
  const sentence = before.slice(Math.max(0, before.length - BESIDE)).split(/(?<=[.!?]["”]?) /u);
  const [, ad] = AD.exec(sentence.at(-1) ?? '') ?? [];
  return ad?.includes(surname) === true ? { name: null, role: null, organisation: ad } : speaker;
}

const OPENERS = anyOf(
  'But And Then When As So Yet If While Now Though Because After Before For That',
);
/** "the | Holm family", "Karl | Holm": not "But | Holm". */
const OTHER_BEFORE = regex.u`(?<!\p{L})(?:[Tt]he|[Aa]n?|(?!${OPENERS} )\p{Lu}\p{L}{1,20}) $`;

/** "Holm should go", and neither "Holmberg" nor "the Holm family". */
function hasWord(text: string, surname: string): boolean {
  if (!/^\p{Lu}\p{L}+$/u.test(surname)) return false;
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + surname.length)];
    if (/\p{L}$/u.test(before) || OTHER_BEFORE.test(before)) continue;
    if (!/^(?:\p{L}|[-’'])/u.test(behind)) return true;
  }
  return false;
}
