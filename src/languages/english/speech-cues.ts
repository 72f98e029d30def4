/**
 * How English reports speech. Verbs by how surely they introduce words that were said: `strong`
 * ones need no further sign, `usual` ones mostly do, `weak` ones do beside quotation marks only.
 */
const STRONG = 'say tell add write tweet explain reply note declare state';
const USUAL =
  'acknowledge admit advise affirm agree allege announce answer argue ask assert assure aver blog boast caution ' +
  'chant charge chide cite claim comment complain concede conclude confess confide confirm contend continue counter ' +
  'crow cry decry demand denounce deny disclose elaborate email emphasise emphasize exclaim exhort fume gripe groan growl grumble ' +
  'hint holler implore infer inform inquire insist instruct interject interrupt intone joke lament maintain marvel ' +
  'mention moan mumble murmur muse mutter object observe opine plead pledge point post predict proclaim promise ' +
  'pronounce propose protest query question quip quote rail read reaffirm reason recall reckon recount reflect reiterate ' +
  'relate remark remember remind repeat report request respond retort reveal roar rule scoff scold scream shout sigh ' +
  'signal snap sneer sob speculate stress suggest summarise summarize surmise swear testify thunder urge vow wail ' +
  'warn whisper wonder yell begin enthuse gush speak laugh interpose jeer riff taunt retweet deadpan chime volunteer brag bellow croon hiss cackle chuckle giggle bark drawl breathe gasp ' +
  'whine whimper sniff snort chirp croak cackle hum drone falter hesitate interrupt persist chorus bray coo grunt howl lisp pant purr rasp shriek squeal ' +
  'splutter stutter titter trill venture vent wheeze rejoin stammer';
const WEAK =
  'accuse address applaud appeal assail attack attribute beg believe bemoan blame blast brand brief call celebrate ' +
  'challenge characterise characterize communicate compare condemn convey criticise criticize deem defend deliver deride ' +
  'describe dismiss dub echo endorse estimate expect express feel find give go hail have highlight hold imagine ' +
  'imply indicate invite invoke issue label laud lash liken mean mock name offer open order paint portray ' +
  'praise press promote publish put quiz rant rate rebuke recommend refer reject release shoot fire nod shrug grin start finish open turn cut break remain rip sing slam smile ' +
  'sound talk tease term think threaten thank title tout trumpet use utter voice welcome';

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  read: 'reads reading',
  swear: 'swears swore sworn swearing',
  begin: 'begins began begun beginning',
  speak: 'speaks spoke spoken speaking',
  think: 'thinks thought thinking',
  find: 'finds found finding',
  feel: 'feels felt feeling',
  go: 'goes went going',
  put: 'puts putting',
  give: 'gives gave given giving',
  have: 'had has',
  hold: 'holds held holding',
  sing: 'sings sang singing',
  mean: 'means meant',
  shoot: 'shoots shot shooting',
  cut: 'cuts cutting',
  break: 'breaks broke breaking',
  fire: 'fires fired firing',
  nod: 'nods nodded nodding',
  shrug: 'shrugs shrugged shrugging',
  grin: 'grins grinned grinning',
  brag: 'brags bragged bragging',
  hum: 'hums hummed humming',
  quip: 'quips quipped quipping',
  admit: 'admits admitted admitting',
  sob: 'sobs sobbed sobbing',
  snap: 'snaps snapped snapping',
  blog: 'blogs blogged blogging',
  infer: 'infers inferred inferring',
  refer: 'refers referred referring',
  slam: 'slams slammed slamming',
  rip: 'rips ripped ripping',
  beg: 'begs begged begging',
  quiz: 'quizzes quizzed quizzing',
};

/** 3, 2 or 1 for strong, usual and weak verbs of speech in every form; 0 for other words, less than 1 for unknown verbs. */
export function cueStrength(lower: string): number {
  return (
    cues.get(lower) ??
    (lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') ? UNKNOWN : 0)
  );
}

/** Any verb in the past may be one that is missing above: "she riffed". */
const UNKNOWN = 0.4;

const cues = new Map<string, number>();
for (const [strength, verbs] of [WEAK, USUAL, STRONG].entries()) {
  for (const verb of verbs.split(' ')) {
    for (const form of forms(verb)) cues.set(form, strength + 1);
  }
}
// Nouns that a report hangs on: "in a statement", "in his words".
for (const noun of ['statement', 'tweet', 'words', 'remarks', 'quoted']) cues.set(noun, 1);

function forms(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return [verb, ...irregular.split(' ')];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const s = /(?:s|sh|ch|x|z)$/u.test(verb) ? 'es' : 's';
  return [verb, `${verb}${s}`, `${verb}ed`, `${verb}ing`];
}

/** Verbs behind a question or a cry that somebody is quoted with: “"Why?" Ann Lee | asked”. */
export const verbsBehindQuotations = `
  said says asked asks added adds told wrote writes tweeted cried shouted replied yelled screamed exclaimed
  wondered joked quipped continued concluded declared called recalled
`;
