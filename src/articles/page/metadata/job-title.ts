import { either, regex } from '../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';

/** What newsrooms and companies call those who write for them, as the last word of a title. */
const JOBS = either(
  oneOf('reporter correspondent editor writer journalist columnist contributor producer'),
  oneOf('commentator presenter critic analyst reviewer strategist photographer'),
  oneOf('copywriter editor-in-chief editor-at-large expert founder director manager officer'),
  oneOf('president professor owner consultant specialist researcher coordinator gardener'),
  oneOf('redakteur(?:in)? korrespondent(?:in)? reporterin journalistin volontär(?:in)?'),
  oneOf('journaliste correspondante? rédact(?:eur|rice) redact(?:or|ora) periodista corresponsal'),
  oneOf('giornalista inviat[oa] redattore redattrice repórter jornalista dziennikar(?:z|ka)'),
  oneOf('корреспондент журналист редактор обозреватель'),
);
const JOB = regex.iu`^${JOBS}$`;
/** What stands before it: desks, ranks, beats. */
const BEATS = wordSet(`
  staff senior chief deputy assistant associate managing executive special contributing freelance lead principal guest
  junior former news political politics business sport sports health crime local foreign digital science environment
  education technology tech home royal features feature opinion content marketing general data city town court courts
  transport economics economic economy defence defense diplomatic world european europe africa asia us uk global
  international national regional investigative investigations legal religion culture arts entertainment music film tv
  media travel food money finance financial markets energy climate weather security military parliamentary westminster
  white house capitol social community and video audio photo multimedia online web copy night weekend the our
  founding co-founder consumer personal property industry industrial labour labor rural farming agriculture`);

/** Whether words end like a title: "Home- and Digital-Security Expert". */
export function isJob(text: string): boolean {
  return JOB.test(text.trim().split(' ').at(-1) ?? '');
}

/** "Staff reporter", "Senior Business Editor, Osk Herald": a line that tells somebody's work alone. */
export function isJobLine(line: string): boolean {
  const [title = '', ...house] = line.trim().split(/,\s|\sat\s|\s\|\s/);
  const words = title.split(' ');
  return (
    line.length <= LONGEST &&
    house.length <= 1 &&
    isJob(title) &&
    words.slice(0, -1).every((word) => BEATS.has(word.toLowerCase()))
  );
}

const LONGEST = 60;
/** A name has two words at least; what is before a title must be one. */
const LEAST_WORDS = 2;

/** "Tom Kress News reporter" → "Tom Kress": templates set a name and its title side by side. */
export function withoutJob(name: string): string {
  const words = name.split(' ');
  const job = words.findIndex((word, at) => at >= LEAST_WORDS && JOB.test(word));
  // "HomeAdvisor Staff Writer": nobody's name.
  const isHouse = words.slice(0, LEAST_WORDS).some((word) => BEATS.has(word.toLowerCase()));
  if (job < 0 || isHouse) return name;
  let end = job;
  while (end > LEAST_WORDS && BEATS.has((words[end - 1] ?? '').toLowerCase())) end -= 1;
  return words.slice(0, end).join(' ');
}
