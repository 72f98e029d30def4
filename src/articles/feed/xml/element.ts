/** One element of a feed. Names are as `nameIn` gives them: `title`, `dc:creator`, `atom:link`. */
export type Element = Readonly<{
  name: string;
  /** By name in lower case. */
  attributes: ReadonlyMap<string, string>;
  /** The text directly within, entities of XML decoded, CDATA unwrapped. */
  text: string;
  /** The source between the tags where there are elements within, else `null`. */
  inner: string | null;
  children: readonly Element[];
  /** The address that links within are relative to. */
  base: string;
  /** Whether `xml:base` set it, here or above. */
  based: boolean;
  /** `xml:lang`, here or above. */
  language: string | null;
  /** The document ends within it. */
  unfinished: boolean;
}>;

/** The whole elements within that have one of these names, in order. */
export function childrenNamed(element: Element, names: readonly string[]): Element[] {
  return element.children.filter(({ name, unfinished }) => !unfinished && names.includes(name));
}

/** The first whole element within, by the order of the names: the first name has precedence. */
export function firstNamed(element: Element, names: readonly string[]): Element | null {
  for (const name of names) {
    for (const child of element.children) {
      if (child.name === name && !child.unfinished) return child;
    }
  }
  return null;
}

/** The first text that is not blank, by the order of the names, trimmed. */
export function firstText(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of element.children) {
      if (child.name !== name || child.unfinished) continue;
      const text = child.text.trim();
      if (text !== '') return text;
    }
  }
  return null;
}
