/**
 * Courtesies that tell nothing: "We are pleased", "I'm very excited about this", "No comment".
 * Only short ones: what follows a courtesy may be news.
 */
const WORDS = 9;
const FEELING =
  'pleased|delighted|happy|glad|proud|thrilled|excited|honou?red|grateful|thankful|disappointed|saddened|sorry|shocked|humbled|confident|hopeful|optimistic';
const EMPTY = [
  new RegExp(
    String.raw`^(?:we|i)(?:['’](?:re|m)| are| am| were| was| feel)(?: \p{L}+ly| very| so| really| just| all| extremely)? (?:${FEELING})\b`,
    'iu',
  ),
  /^(?:no comment|thank you|thanks|good luck|welcome|congratulations|well done|(?:yes|no)(?=[\s\p{P}]*$|[,.!])|absolutely|of course|of course not|exactly|right|ok|okay|wow|great|hello|hi)(?![\p{L}\p{N}])/iu,
  /^it(?:['’]s| is| was) (?:a |an )?(?:great|real|true|huge|good|wonderful|big) (?:honou?r|pleasure|privilege|day|moment|opportunity)\b/iu,
  /^we (?:look forward to|welcome) /iu,
];

/** Whether a quote says nothing that a reader needs. */
export function isEmptyQuote(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length <= WORDS && EMPTY.some((pattern) => pattern.test(text));
}
