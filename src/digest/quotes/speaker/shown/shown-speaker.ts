import type { CastFigure } from '../../../cast/cast.ts';
import type { Speaker } from '../../../digest.ts';
import type { Scene } from '../scene.ts';
import { fullName } from './full-name.ts';
import { saidOf } from './said-of.ts';
import { withOwner } from './whose-role.ts';

/**
 * Speakers as a reader needs them who sees the quote alone: with the full name that the article
 * prints somewhere, and with what it says of them where it names no office. Each is looked for once.
 */
export function createShown(scene: Scene): (speaker: Speaker) => Speaker {
  const known = new Map<string, Speaker>();
  return (speaker) => {
    const key = JSON.stringify([speaker.name, speaker.role, speaker.organisation]);
    const shown = known.get(key) ?? withOwner(scene, introduced(scene, speaker));
    known.set(key, shown);
    return shown;
  };
}

function introduced(scene: Scene, speaker: Speaker): Speaker {
  const titled = bearerOfWord(scene, speaker);
  if (titled !== null) return introduced(scene, titled);
  const { name, role, organisation } = speaker;
  if (name === null) return speaker;
  const kind = kindOf(scene, name);
  const isShort = kind !== 'group' && isOneName(name);
  const full = isShort ? fullName(scene.lines, name) : null;
  const whole = full ?? name;
  const isPerson = (kind === 'person' || full !== null) && whole.includes(' ');
  if (role !== null || organisation !== null || !isPerson || JOINT.test(whole))
    return { ...speaker, name: whole };
  return { name: whole, ...(saidOf(scene, whole) ?? { role, organisation }) };
}

const JOINT = / and |, /u;

/** A name of one word, or of a particle and one: "in ’t Veld". */
function isOneName(name: string): boolean {
  return !name.includes(' ') || /^(?:\p{Ll}|Vargas |García |In ’t |In 't )/u.test(name);
}

function kindOf({ cast }: Scene, name: string): CastFigure['kind'] | null {
  return cast.figures.find((figure) => figure.name === name)?.kind ?? null;
}

/** "Seaman said" of Michael Seaman: an office with a capital and nothing else is somebody's surname. */
function bearerOfWord({ cast }: Scene, { name, role }: Speaker): Speaker | null {
  if (name !== null || role === null || !/^\p{Lu}\p{Ll}+$/u.test(role)) return null;
  const bearers = cast.figures.filter(
    (figure) => figure.kind === 'person' && figure.name?.endsWith(` ${role}`) === true,
  );
  const [bearer, another] = bearers;
  if (bearer === undefined || another !== undefined) return null;
  return { name: bearer.name, role: bearer.role, organisation: bearer.organisation };
}
