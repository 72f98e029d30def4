import type { Entity } from '../cast/cast.ts';
import type { Speaker } from '../digest.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** Who a candidate is, and how sure that is; `null` where nobody can be named. */
export function speakerOf(
  scene: Scene,
  candidate: Candidate,
): { speaker: Speaker; sureness: number } | null {
  const { entity: index, kind, sureness } = candidate;
  const entity = index === null ? undefined : scene.cast.entities[index];
  const printed = phraseOf(scene, candidate);
  switch (kind) {
    case 'name': {
      const speaker = entity === undefined ? null : named(entity);
      return { speaker: speaker ?? { name: printed, role: null, organisation: null }, sureness: 1 };
    }
    case 'description': {
      const speaker = entity === undefined || sureness < 0.8 ? null : named(entity);
      return { speaker: speaker ?? { name: null, role: printed, organisation: null }, sureness: 1 };
    }
    case 'pronoun': {
      const speaker = entity === undefined ? null : named(entity);
      return speaker === null ? null : { speaker, sureness };
    }
    default:
      return kind satisfies never;
  }
}

function named({ name, role, organisation }: Entity): Speaker | null {
  return (name ?? role ?? organisation) === null ? null : { name, role, organisation };
}

function phraseOf({ lines }: Scene, { paragraph, first, last }: Candidate): string {
  const line = lines[paragraph];
  return line === undefined
    ? ''
    : line.text.slice(line.tokens[first]?.start, line.tokens[last]?.end);
}
