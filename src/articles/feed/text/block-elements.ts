/** Elements that part text: none of their neighbours' words belong to the same paragraph. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol
  optgroup option p pre section summary table tbody td tfoot th thead title tr ul`.split(/\s+/),
);

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}
