import { lineText, type Part } from '../reply.ts';

/** How much text parts hold at least, in UTF-16 units: known at once, without rendering them. */
export function roughSize(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + sizeOf(part), 0);
}

function sizeOf(part: Part): number {
  switch (part.kind) {
    case 'heading':
      return part.text.length;
    case 'text':
    case 'note':
      return lineText(part.line).length;
    case 'list':
      return part.items.reduce((sum, item) => sum + lineText(item).length, 0);
    case 'story':
      return (
        part.headline.length +
        part.summary.reduce((sum, { text }) => sum + text.length, 0) +
        part.quotes.reduce((sum, { text, speaker }) => sum + text.length + speaker.length, 0)
      );
    default:
      return part satisfies never;
  }
}
