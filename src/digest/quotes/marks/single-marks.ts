import type { Block } from './blocks.ts';
import type { Line } from '../../reading/tokens.ts';

/** Whether a block stands in single marks: 'so' or ‘so’, not ''so''. */
export function isSingle(
  { lines }: { lines: readonly Line[] },
  { paragraph, parts }: Block,
): boolean {
  const outer = parts[0]?.outer.start ?? 0;
  const text = lines[paragraph]?.text ?? '';
  return /^['‘‚][^'‘]/u.test(text.slice(outer, outer + 2));
}
