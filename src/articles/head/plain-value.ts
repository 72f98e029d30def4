/** "[[papers/Osk Gazette|Osk Gazette]]" of notes, "[The pier](https://osk.example)", "**The pier**". */
const LINKED = /\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g;
const LINK = /\[([^[\]]{1,300})\]\(https?:[^()\s]{1,500}\)/g;
const STRONG = /^(\*{1,3}|_{1,3})(?=\S)([^*_]{1,400})\1$/;
const ENTITY = /&(?:amp|quot|apos|lt|gt|nbsp|#39|#x27);/g;
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** A value of a head without the marks of Markdown and HTML that other tools leave in it. */
export function plainValue(value: string): string {
  return value
    .replaceAll(LINKED, '$1')
    .replaceAll(LINK, '$1')
    .replace(STRONG, '$2')
    .replaceAll(ENTITY, (entity) => SIGNS[entity] ?? entity);
}
