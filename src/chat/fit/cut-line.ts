import { cutText } from './cut-text.ts';
import { lineText, type Inline, type Line } from '../reply.ts';

/** A line of at most `most` UTF-16 units: whole inlines, then whole sentences of the last. */
export function cutLine(line: Line, most: number): Line {
  if (lineText(line).length <= most) return line;
  const kept: Inline[] = [];
  let room = most;
  for (const inline of line) {
    const text = lineText([inline]);
    if (text.length > room) {
      const { text: rest } = cutText(text, room);
      return [...kept, typeof inline === 'string' ? rest : { ...inline, text: rest }, ' …'];
    }
    kept.push(inline);
    room -= text.length;
  }
  return kept;
}
