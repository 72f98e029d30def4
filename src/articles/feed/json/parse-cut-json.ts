/** What JSON forbids within a string and templates write all the same: raw line breaks, tabs. */
const CONTROLS = /[\u0000-\u001f]+/g;

export type CutJson = Readonly<{ value: unknown; cutOff: boolean }>;

/**
 * JSON → its value. Raw control characters are blanks; of a document that is cut off, the list of
 * items up to the last whole one is saved. `null` for what is no JSON.
 */
export function parseCutJson(text: string): CutJson | null {
  const whole = tryParse(text) ?? tryParse(text.replaceAll(CONTROLS, ' '));
  if (whole !== null) return { value: whole.value, cutOff: false };
  const tidy = text.replaceAll(CONTROLS, ' ');
  const saved = tryParse(`${tidy.slice(0, lastItemEnd(tidy))}]}`);
  return saved === null ? null : { value: saved.value, cutOff: true };
}

/** The place behind the last object that stands whole in a list of the outermost object. */
function lastItemEnd(text: string): number {
  let depth = 0;
  let end = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (inString) {
      if (mark === '\\') at += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') {
      depth -= 1;
      if (mark === '}' && depth === 2) end = at + 1;
    }
  }
  return end;
}

function tryParse(text: string): Readonly<{ value: unknown }> | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Broken: the next attempt has its turn.
    return null;
  }
}
