import { isAbsolute, resolveAddress } from '../address/resolve-address.ts';
import { childrenNamed, firstNamed, firstText, type Element } from '../xml/element.ts';

/** The article's own address, where a feed service put its own into the link. */
export function originalLink(item: Element, base: string): string | null {
  return resolveAddress(firstText(item, ['feedburner:origlink', 'pheedo:origlink']), base);
}

/**
 * Where the item leads. In order: the link, Atom's alternate link, a guid that is a permalink
 * (RSS 2.0: unless it says that it is none), RDF's `about`.
 * @param base what links in RSS are relative to where no `xml:base` is given
 */
export function itemLink(item: Element, base: string): string | null {
  return (
    alternateLink(item, base) ??
    permalink(item, base) ??
    resolveAddress(item.attributes.get('rdf:about'), base)
  );
}

/** Of RSS's links, which hold the address, and Atom's, which bear it, the first that is "the" page. */
export function alternateLink(element: Element, base: string): string | null {
  const links = childrenNamed(element, ['link', 'atom:link']);
  for (const link of links) {
    if (link.name !== 'link' || link.text.trim() === '') continue;
    const address = resolveAddress(link.text, link.based ? link.base : base);
    if (address !== null) return address;
  }
  const alternate = links.filter(({ attributes }) => {
    const rel = attributes.get('rel')?.trim().toLowerCase() ?? '';
    return rel === '' || rel === 'alternate' || rel.endsWith('/alternate');
  });
  const pages = alternate.filter(({ attributes }) => isPage(attributes.get('type')));
  for (const link of [...pages, ...alternate]) {
    const address = resolveAddress(link.attributes.get('href'), link.base);
    if (address !== null) return address;
  }
  return null;
}

/** The address of the first link with this relation: `self`, `hub`. */
export function relatedLink(element: Element, rel: string): string | null {
  const link = childrenNamed(element, ['link', 'atom:link']).find(
    ({ attributes }) => attributes.get('rel')?.trim().toLowerCase() === rel,
  );
  return link === undefined ? null : resolveAddress(link.attributes.get('href'), link.base);
}

function isPage(type: string | undefined): boolean {
  return type === undefined || type === '' || /html/i.test(type);
}

function permalink(item: Element, base: string): string | null {
  const guid = firstNamed(item, ['guid']);
  const said = guid?.attributes.get('ispermalink')?.trim().toLowerCase();
  if (guid === null || said === 'false') return null;
  if (!isAbsolute(guid.text) && said !== 'true') return null;
  return resolveAddress(guid.text, base);
}
