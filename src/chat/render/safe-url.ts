/**
 * A web address that can be linked to, or `null` where it is not one that we would link to. `acting`
 * (global) is what means something in the platform's link syntax: it is percent-encoded.
 */
export function safeUrl(
  url: string,
  { acting, longest }: { acting: RegExp; longest: number },
): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // "https://bank.example@evil.example" only ever means to deceive.
  if (username !== '' || password !== '') return null;
  const safe = href.replaceAll(
    acting,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return safe.length > longest ? null : safe;
}
