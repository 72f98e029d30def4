import { knownPrefix, namespaceKey } from './namespaces.ts';

/** The namespaces that are bound at one place of a document. */
export type Scope = Readonly<{
  parent: Scope | null;
  /** Prefix (empty for the default) → address. */
  bound: ReadonlyMap<string, string>;
  /** Names as written → names as known here. Filled as it goes, since feeds repeat themselves. */
  names: Map<string, string>;
  /** The namespace of the root, which needs no prefix, as `namespaceKey` gives it. */
  core: string | null;
}>;

const XMLNS = /^xmlns(?::(.+))?$/;

/** A scope for an element that binds namespaces; its parent's where it binds none. */
export function enterScope(parent: Scope | null, attributes: ReadonlyMap<string, string>): Scope {
  let bound: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns')) continue;
    const found = XMLNS.exec(name);
    if (found !== null) (bound ??= new Map()).set(found[1] ?? '', value);
  }
  if (parent !== null && bound === null) return parent;
  return { parent, bound: bound ?? new Map(), names: new Map(), core: parent?.core ?? null };
}

/** The scope of the root: what stands in the root's own namespace gets no prefix. */
export function rootScope(rawName: string, attributes: ReadonlyMap<string, string>): Scope {
  const scope = enterScope(null, attributes);
  const uri = lookUp(scope, rawName.includes(':') ? (rawName.split(':')[0] ?? '') : '');
  // RDF is a frame around RSS 1.0 and has no items of its own.
  const core = uri === null || knownPrefix(uri) === 'rdf:' ? null : namespaceKey(uri);
  return { ...scope, core };
}

/** `Atom:Link` → `atom:link`: lower case, with the prefix that the namespace has here. */
export function nameIn(scope: Scope, rawName: string): string {
  const seen = scope.names.get(rawName);
  if (seen !== undefined) return seen;
  const name = resolve(scope, rawName.toLowerCase());
  // A hostile document has as many names as it likes.
  if (scope.names.size < 500) scope.names.set(rawName, name);
  return name;
}

function resolve(scope: Scope, lower: string): string {
  const colon = lower.indexOf(':');
  const prefix = colon < 0 ? '' : lower.slice(0, colon);
  const local = lower.slice(colon + 1);
  const uri = lookUp(scope, prefix);
  if (uri === null) return lower;
  if (namespaceKey(uri) === scope.core) return local;
  const known = knownPrefix(uri);
  return known === null ? lower : `${known}${local}`;
}

function lookUp(scope: Scope, prefix: string): string | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const uri = at.bound.get(prefix);
    if (uri !== undefined) return uri;
  }
  return null;
}
