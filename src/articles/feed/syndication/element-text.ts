import type { DraftText } from '../draft-item.ts';
import { FEED_LIMITS } from '../limits.ts';
import type { Element } from '../xml/element.ts';

/**
 * What an element of text holds. With elements within it is XHTML or naked HTML and its source
 * counts; else its text is HTML, but where Atom says that it is plain. Pictures and references
 * (`src`) hold no text. Atom 0.3 may write base64.
 */
export function elementText(element: Element | null): DraftText | null {
  if (element === null) return null;
  const type = element.attributes.get('type')?.toLowerCase() ?? '';
  if (/^(?:image|audio|video)\//.test(type) || /^application\/(?!x?html|.*xml)/.test(type)) {
    return null;
  }
  if (element.attributes.get('mode') === 'base64') return fromBase64(element.text);
  if (element.inner !== null) {
    // A part in CDATA would be a comment to a reader of HTML.
    const html = element.inner.includes('<![CDATA[')
      ? element.inner.replaceAll(/<!\[CDATA\[|\]\]>/g, '')
      : element.inner;
    return draft('html', html);
  }
  return draft(type === 'text' || type === 'text/plain' ? 'text' : 'html', element.text);
}

/** The texts of the first whole elements with these names, by the order of the names. */
export function textsNamed(element: Element, names: readonly string[]): DraftText[] {
  const texts: DraftText[] = [];
  for (const name of names) {
    const child = element.children.find((one) => one.name === name && !one.unfinished);
    const text = child === undefined ? null : elementText(child);
    if (text !== null) texts.push(text);
  }
  return texts;
}

function draft(kind: DraftText['kind'], text: string): DraftText | null {
  return text.trim() === '' ? null : { kind, text: text.slice(0, FEED_LIMITS.text) };
}

function fromBase64(text: string): DraftText | null {
  try {
    const binary = atob(text.slice(0, FEED_LIMITS.text).trim());
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return draft('html', new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // It is not base64, or holds no text.
    return null;
  }
}
