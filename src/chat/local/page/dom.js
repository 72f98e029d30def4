/**
 * Everything on the page is made here, from text and attributes: no string ever becomes markup, so
 * what an article or a person wrote stays text.
 *
 * @typedef {Node | string | null | undefined | false} Child
 * @typedef {Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>} Attributes
 */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes] functions become listeners; false, null and undefined are left out
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...kept(children));
  return element;
}

/**
 * @param {Element} element
 * @param {...Child} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...kept(children));
}

/** @param {Child[]} children */
function kept(children) {
  return children.filter((child) => child instanceof Node || typeof child === 'string');
}

/**
 * Text of an article or a person: isolated in its direction and broken where it must be.
 *
 * @param {string} text
 * @param {string} [className]
 */
export function foreign(text, className = '') {
  return make('bdi', { class: `foreign ${className}`.trim() }, text);
}

/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/**
 * The direction in which a paragraph of this text is read. `dir="auto"` passes over all that is
 * isolated, and so over every piece that `foreign` makes.
 *
 * @param {string} text
 */
export function directionOf(text) {
  return RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
}

/**
 * A link to another site, where the address is one; otherwise the text alone.
 *
 * @param {string} url
 * @param {...Child} children
 */
export function outside(url, ...children) {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return make('span', {}, ...children);
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/**
 * @param {string} label
 * @param {() => void} click
 * @param {string} [className]
 */
export function button(label, click, className) {
  return make('button', { type: 'button', class: className, click }, label);
}

/**
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function byId(id, kind) {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} "${id}".`);
}
