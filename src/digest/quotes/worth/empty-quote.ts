/**
 * Courtesies that tell nothing: "We are pleased", "Nice to see all of you", "No comment". Only
 * short ones: what follows a courtesy may be news.
 */
const WORDS = 9;
/** What is nothing but a courtesy may have some words more. */
const GREETING_WORDS = 14;

const FEELING =
  'pleased|delighted|happy|glad|proud|thrilled|excited|honou?red|grateful|thankful|disappointed|saddened|sorry|shocked|humbled|confident|hopeful|optimistic';
const FELT = String.raw`(?:we|i)(?:['’](?:re|m)| are| am| were| was| feel)(?: \p{L}+ly| very| so| really| just| all| extremely)?`;
const EMPTY = [
  new RegExp(String.raw`^${FELT} (?:${FEELING})\b`, 'iu'),
  /^(?:no comment|thank you|thanks|good luck|welcome|congratulations|well done|(?:yes|no)(?=[\s\p{P}]*$|[,.!])|absolutely|of course|of course not|exactly|right|ok|okay|wow|great|hello|hi)(?![\p{L}\p{N}])/iu,
  /^it(?:['’]s| is| was) (?:a |an )?(?:great|real|true|huge|good|wonderful|big) (?:honou?r|pleasure|privilege|day|moment|opportunity)\b/iu,
  /^we (?:look forward to|welcome) /iu,
  /^(?:so |well,? |and )?(?:how are you|how is everybody|any questions|are there any questions|next question|let me start|let me begin)(?![\p{L}\p{N}])/iu,
  /^(?:please,? )?(?:sit down|take a seat|be seated|have a seat|stand up|come in|listen up|settle down)(?![\p{L}\p{N}])/iu,
  /^(?:i|we) (?:love|adore|missed|miss) (?:you|y['’]all)(?![\p{L}\p{N}])/iu,
  /^(?:merci|bonjour|bonsoir|bienvenue|gracias|buen[oa]s (?:d[ií]as|tardes|noches)|bienvenidos|obrigad[oa]|bom dia|grazie|buongiorno|danke|vielen dank|guten (?:morgen|tag|abend)|willkommen|спасибо|благодарю|здравствуйте|добрый (?:день|вечер))(?![\p{L}\p{N}])/iu,
  /^(?:sin comentarios|pas de commentaires?|kein kommentar|без комментариев)(?![\p{L}\p{N}])/iu,
];

const KIND =
  'nice|good|great|lovely|wonderful|a pleasure|an honou?r|my pleasure|a privilege|so good';
const MEETING = 'see|be|meet|have|hear|welcome|join|introduce|stand|speak';
const GREETINGS = [
  new RegExp(
    String.raw`^(?:it(?:['’]s| is| was) )?(?:so |very |such )?(?:${KIND}) to (?:${MEETING})(?![\p{L}\p{N}])(?!.{0,20} that )`,
    'iu',
  ),
  /^(?:good (?:morning|afternoon|evening|night)|ladies and gentlemen|dear friends|my friends,|happy (?:birthday|new year|easter|holidays|thanksgiving|anniversary|mother['’]s day)|merry christmas|god bless|thank you|thanks)(?![\p{L}\p{N}])/iu,
  /^(?:i|we)(?: (?:just|also|first|really|do))? (?:(?:want|wish|would like|['’]d like|need) to |['’]d like to )?(?:thank|congratulate)(?![\p{L}\p{N}])/iu,
  /^(?:i|we)['’]d (?:just |also )?like to (?:thank|congratulate|welcome)(?![\p{L}\p{N}])/iu,
  /^(?:at this (?:time|point),? )?(?:i|we) (?:have|had|has) no (?:further |other |more |additional )?comments?(?![\p{L}\p{N}])/iu,
  /^(?:i|we)(?: (?:ca|wo|do|a)n['’]t| can ?not| will not| do not| am not| are not|['’]re not|['’]m not)(?: going to| able to| in a position to)? (?:comment|speculate|discuss (?:it|this|that|the (?:matter|case|details))|talk about (?:it|this|that)|get into (?:it|this|that|the details)|answer (?:that|this))(?![\p{L}\p{N}])/iu,
  new RegExp(
    String.raw`^${FELT} (?:happy|glad|ready) to (?:take|answer) (?:your|any|some|a few)\b`,
    'iu',
  ),
  /^(?:our|my|all our|all of our) (?:thoughts(?: and prayers)?|prayers|hearts?|sympath(?:y|ies)|(?:deepest |sincere |heartfelt )*condolences) (?:is|are|goes?) (?:out )?(?:with|to)(?![\p{L}\p{N}])/iu,
];

/** Whether a quote says nothing that a reader needs. */
export function isEmptyQuote(text: string): boolean {
  const words = text.split(/\s+/u, GREETING_WORDS + 1).length;
  if (words <= WORDS && EMPTY.some((pattern) => pattern.test(text))) return true;
  return words <= GREETING_WORDS && GREETINGS.some((pattern) => pattern.test(text));
}
