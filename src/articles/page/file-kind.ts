/** What files begin with: https://www.iana.org/assignments/media-types, by their first bytes. */
const BEGINS: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'an archive or a document of an office program'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
];
/** What a server calls them. Text is read, whatever it is called. */
const TYPES: readonly (readonly [type: RegExp, kind: string])[] = [
  [/^application\/pdf\b/i, 'a PDF'],
  [/^image\/(?!svg)/i, 'an image'],
  [/^video\//i, 'a video'],
  [/^audio\//i, 'a sound recording'],
  [/^application\/(?:zip|gzip|x-[\w-]*(?:zip|tar|compressed)|vnd\.rar)\b/i, 'an archive'],
  [/^application\/(?:msword|vnd\.(?:ms-|openxml|oasis))/i, 'a document of an office program'],
  [/^(?:application|text)\/(?:json|csv|javascript)\b/i, 'data'],
];
const LONGEST_BEGINNING = 8;

/** What a file is that is no page, in words; `null` for what may be one. */
export function fileKind(bytes: Uint8Array, contentType: string | null): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_BEGINNING));
  const begins = BEGINS.find(([opening]) => head.startsWith(opening));
  const called = TYPES.find(([type]) => type.test(contentType ?? ''));
  return begins?.[1] ?? called?.[1] ?? null;
}
