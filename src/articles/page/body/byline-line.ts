/** Longer lines are prose. */
const LONGEST = 140;
const OPENING =
  /^(?:by|von|par|por|di|text|autor(?:in)?|author|written by|reported by|words by|story by|автор|текст)(?!\p{L})\s?:?\s/iu;

/** Whether a line among the first says who wrote the text, and nothing else. */
export function isByline(line: string, author: string | null): boolean {
  if (line.length > LONGEST || /[.!?]["”»]?$/.test(line)) return false;
  if (OPENING.test(line) && /^\P{L}{0,2}(?:\p{L}+:?\s){1,3}\p{Lu}/u.test(line)) return true;
  if (author === null) return false;
  const rest = author.split(', ').reduce((left, name) => left.replace(name, ''), line);
  return rest.length < line.length && rest.length <= 30;
}
